package org.selamat.vaccine.domain.rule;

import java.util.List;
import java.util.Map;

/** The {@code var} operation: a way into the data by names and list positions; nothing where the way ends early. */
final class DataPath {

    private DataPath() {
    }

    static Object read(Object data, Object path) throws RuleFault {
        if (!(path instanceof String text)) {
            throw new RuleFault("var takes a path");
        }
        var value = data;
        if (!text.isEmpty()) {
            for (var part : text.split("\\.", -1)) {
                value = step(value, part);
            }
        }
        return value;
    }

    private static Object step(Object value, String part) {
        if (value instanceof Map<?, ?> map) {
            return map.get(part);
        }
        int index = position(part);
        return value instanceof List<?> list && index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static int position(String part) {
        try {
            return Integer.parseInt(part);
        } catch (NumberFormatException name) {
            return -1;
        }
    }
}
