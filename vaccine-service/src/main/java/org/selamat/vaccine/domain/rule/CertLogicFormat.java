package org.selamat.vaccine.domain.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells what is wrong with the form of an expression before it is ever evaluated: what a rule's author is told. The words are
 * those of the published validation suite.
 */
public final class CertLogicFormat {

    private static final Pattern PATH = Pattern.compile("([^.]+(\\.[^.]+)*)?");
    private static final Set<String> UNITS = Set.of("year", "month", "day", "hour");
    private static final Map<String, int[]> OTHERS = Map.of("if", new int[] { 3, 3 }, "and",
            new int[] { 2, Integer.MAX_VALUE }, "!", new int[] { 1, 1 }, "plusTime", new int[] { 3, 3 }, "reduce",
            new int[] { 3, 3 }, "extractFromUVCI", new int[] { 2, 2 }, "dccDateOfBirth", new int[] { 1, 1 });

    private final List<Issue> issues = new ArrayList<>();

    /** @param expression the part that is wrong */
    public record Issue(Object expression, String message) {
    }

    private CertLogicFormat() {
    }

    public static List<Issue> issues(Object expression) {
        var format = new CertLogicFormat();
        format.check(expression, 0);
        return List.copyOf(format.issues);
    }

    private void check(Object expression, int depth) {
        if (depth > CertLogic.MAX_DEPTH) {
            report(expression, "expression nests too deep");
        } else if (expression instanceof List<?> list) {
            list.forEach(item -> check(item, depth + 1));
        } else if (expression instanceof Map<?, ?> map) {
            object(map, depth + 1);
        } else if (expression instanceof Double) {
            report(expression, expression + " is a non-integer number");
        } else if (expression == null) {
            report(null, "invalid CertLogic expression");
        }
    }

    private void object(Map<?, ?> map, int depth) {
        if (map.size() != 1) {
            report(map, "expression object must have exactly one key, but it has " + map.size());
            return;
        }
        var operator = (String) map.keySet().iterator().next();
        var operands = map.get(operator);
        if ("var".equals(operator)) {
            path(map, operands);
        } else if (operands instanceof List<?> list) {
            operation(map, operator, list, depth);
        } else {
            report(map, "operation not of the form { \"<operator>\": [ <values...> ] }");
        }
    }

    private void path(Map<?, ?> map, Object path) {
        if (!(path instanceof String text)) {
            report(map, "not of the form { \"var\": \"<path>\" }");
        } else if (!PATH.matcher(text).matches()) {
            report(map, "data access path doesn't have a valid format: " + text);
        }
    }

    private void operation(Map<?, ?> map, String operator, List<?> operands, int depth) {
        var range = range(operator);
        if (range == null) {
            report(map, "unrecognised operator: \"" + operator + "\"");
            return;
        }
        if (operands.size() < range[0] || operands.size() > range[1]) {
            report(map, "operation \"" + operator + "\" must not have " + operands.size() + " operands");
        }
        fixed(map, operator, operands);
        int evaluated = switch (operator) {
            case "plusTime", "extractFromUVCI" -> 1;
            default -> Integer.MAX_VALUE;
        };
        operands.stream().limit(evaluated).forEach(operand -> check(operand, depth));
    }

    /** Operands that must stand there as they are. */
    private void fixed(Map<?, ?> map, String operator, List<?> operands) {
        boolean counted = "plusTime".equals(operator) || "extractFromUVCI".equals(operator);
        if (counted && operands.size() > 1 && !(operands.get(1) instanceof Long)) {
            report(map, "argument #2 of \"" + operator + "\" must be an integer");
        }
        if ("plusTime".equals(operator) && operands.size() > 2 && !UNITS.contains(String.valueOf(operands.get(2)))) {
            report(map, "\"unit\" argument (#3) of \"plusTime\" must be one of year, month, day, hour");
        }
    }

    private static int[] range(String operator) {
        if (Operators.isBinary(operator)) {
            return new int[] { 2, 2 };
        }
        return Operators.isComparison(operator) ? new int[] { 2, 3 } : OTHERS.get(operator);
    }

    private void report(Object expression, String message) {
        issues.add(new Issue(expression, message));
    }
}
