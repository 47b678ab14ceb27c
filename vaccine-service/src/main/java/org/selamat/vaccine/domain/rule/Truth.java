package org.selamat.vaccine.domain.rule;

import java.util.List;
import java.util.Map;

/** What counts as true or false in CertLogic: fewer things than in JavaScript; date-times count as neither. */
final class Truth {

    private Truth() {
    }

    static boolean of(Object value) throws RuleFault {
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value instanceof Number number) {
            return number.doubleValue() != 0;
        }
        return filled(value);
    }

    private static boolean filled(Object value) throws RuleFault {
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        }
        if (value instanceof Map<?, ?> map) {
            return !map.isEmpty();
        }
        throw new RuleFault("a date-time is neither true nor false");
    }
}
