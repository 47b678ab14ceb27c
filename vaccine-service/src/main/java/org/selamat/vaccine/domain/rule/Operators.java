package org.selamat.vaccine.domain.rule;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** The operators whose operands are all evaluated first. */
final class Operators {

    private static final Set<String> BINARY = Set.of("===", "in", "+");
    private static final Map<String, IntPredicate> NUMBERS = Map.of("<", sign -> sign < 0, ">", sign -> sign > 0, "<=",
            sign -> sign <= 0, ">=", sign -> sign >= 0);
    private static final Map<String, IntPredicate> TIMES = Map.of("before", sign -> sign < 0, "after", sign -> sign > 0,
            "not-after", sign -> sign <= 0, "not-before", sign -> sign >= 0);

    private Operators() {
    }

    static boolean isBinary(String operator) {
        return BINARY.contains(operator);
    }

    static boolean isComparison(String operator) {
        return NUMBERS.containsKey(operator) || TIMES.containsKey(operator);
    }

    /** Comparisons take two operands or three, which then must all be in order. */
    static List<?> checked(String operator, List<?> operands) throws RuleFault {
        if (isBinary(operator)) {
            return Operands.of(operator, operands, 2, 2);
        }
        if (isComparison(operator)) {
            return Operands.of(operator, operands, 2, 3);
        }
        throw new RuleFault("unknown operator");
    }

    static Object apply(String operator, List<?> values) throws RuleFault {
        return switch (operator) {
            case "===" -> isSame(values.get(0), values.get(1));
            case "in" -> isIn(values.get(0), values.get(1));
            case "+" -> sum(values.get(0), values.get(1));
            default -> NUMBERS.containsKey(operator) ? ordered(NUMBERS.get(operator), values, Long.class)
                    : ordered(TIMES.get(operator), values, Instant.class);
        };
    }

    /** Lists, objects and date-times are never the same, as in JavaScript. */
    private static boolean isSame(Object left, Object right) {
        boolean scalar = left instanceof String || left instanceof Number || left instanceof Boolean;
        return left == null ? right == null : scalar && left.equals(right);
    }

    private static boolean isIn(Object member, Object list) throws RuleFault {
        if (list == null) {
            return false;
        }
        if (!(list instanceof List<?> members)) {
            throw new RuleFault("in takes a list");
        }
        return members.stream().anyMatch(other -> isSame(member, other));
    }

    private static long sum(Object left, Object right) throws RuleFault {
        if (left instanceof Long one && right instanceof Long other) {
            return one + other;
        }
        throw new RuleFault("+ takes whole numbers");
    }

    private static <T extends Comparable<T>> boolean ordered(IntPredicate order, List<?> values, Class<T> kind)
            throws RuleFault {
        for (var value : values) {
            if (!kind.isInstance(value)) {
                throw new RuleFault("comparison of something else than " + kind.getSimpleName());
            }
        }
        for (int i = 0; i + 1 < values.size(); i++) {
            if (!order.test(kind.cast(values.get(i)).compareTo(kind.cast(values.get(i + 1))))) {
                return false;
            }
        }
        return true;
    }
}
