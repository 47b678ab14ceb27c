package org.selamat.vaccine.domain.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Evaluates CertLogic 1.3 expressions (ehn-dcc-development/eu-dcc-business-rules, specification.md) on plain values as
 * {@code JsonReader} makes them; date-times are {@code Instant}. One departure from its text, which says that {@code in} on
 * nothing is an error: the published suite expects false.
 * <p>
 * Bounded: {@value #MAX_DEPTH} levels and {@value #MAX_STEPS} operations, so that no rule, however it was uploaded, can hold up
 * a check.
 */
public final class CertLogic {

    static final int MAX_DEPTH = 100;
    /** The largest published rule takes about 300. */
    static final int MAX_STEPS = 20_000;

    private int steps;

    private CertLogic() {
    }

    /** @throws RuleFault for an expression that is none, or operands of the wrong kind */
    public static Object evaluate(Object expression, Object data) throws RuleFault {
        return new CertLogic().value(expression, data, 0);
    }

    private Object value(Object expression, Object data, int depth) throws RuleFault {
        if (depth > MAX_DEPTH || ++steps > MAX_STEPS) {
            throw new RuleFault("the rule is too deep or takes too long");
        }
        if (expression instanceof String || expression instanceof Long || expression instanceof Boolean) {
            return expression;
        }
        if (expression instanceof List<?> list) {
            return values(list, data, depth + 1);
        }
        if (expression instanceof Map<?, ?> map && map.size() == 1) {
            var operation = map.entrySet().iterator().next();
            return operation((String) operation.getKey(), operation.getValue(), data, depth + 1);
        }
        throw new RuleFault("not a CertLogic expression");
    }

    private List<Object> values(List<?> expressions, Object data, int depth) throws RuleFault {
        var values = new ArrayList<>();
        for (var expression : expressions) {
            values.add(value(expression, data, depth));
        }
        return values;
    }

    private Object operation(String operator, Object operands, Object data, int depth) throws RuleFault {
        if ("var".equals(operator)) {
            return DataPath.read(data, operands);
        }
        if (!(operands instanceof List<?> list)) {
            throw new RuleFault(operator + " takes a list of operands");
        }
        return switch (operator) {
            case "if" -> conditional(Operands.of(operator, list, 3, 3), data, depth);
            case "and" -> conjunction(Operands.of(operator, list, 2, Integer.MAX_VALUE), data, depth);
            case "!" -> !Truth.of(value(Operands.of(operator, list, 1, 1).get(0), data, depth));
            case "reduce" -> reduction(Operands.of(operator, list, 3, 3), data, depth);
            case "plusTime" -> DateTimes.plus(value(Operands.of(operator, list, 3, 3).get(0), data, depth), list.get(1),
                    list.get(2));
            case "dccDateOfBirth" -> DateTimes.birthDate(value(Operands.of(operator, list, 1, 1).get(0), data, depth));
            case "extractFromUVCI" -> UvciFragments.get(value(Operands.of(operator, list, 2, 2).get(0), data, depth),
                    list.get(1));
            default -> Operators.apply(operator, values(Operators.checked(operator, list), data, depth));
        };
    }

    private Object conditional(List<?> parts, Object data, int depth) throws RuleFault {
        return value(Truth.of(value(parts.get(0), data, depth)) ? parts.get(1) : parts.get(2), data, depth);
    }

    /** The first operand that is falsy, else the last; what follows the first falsy one isn't evaluated. */
    private Object conjunction(List<?> operands, Object data, int depth) throws RuleFault {
        Object last = Boolean.TRUE;
        for (var operand : operands) {
            last = value(operand, data, depth);
            if (!Truth.of(last)) {
                return last;
            }
        }
        return last;
    }

    private Object reduction(List<?> parts, Object data, int depth) throws RuleFault {
        var operand = value(parts.get(0), data, depth);
        var accumulator = value(parts.get(2), data, depth);
        if (operand == null) {
            return accumulator;
        }
        if (!(operand instanceof List<?> list)) {
            throw new RuleFault("reduce takes a list or nothing");
        }
        for (var current : list) {
            var context = new HashMap<String, Object>();
            context.put("accumulator", accumulator);
            context.put("current", current);
            context.put("data", data);
            accumulator = value(parts.get(1), context, depth);
        }
        return accumulator;
    }
}
