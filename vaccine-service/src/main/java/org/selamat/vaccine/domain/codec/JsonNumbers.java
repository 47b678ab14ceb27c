package org.selamat.vaccine.domain.codec;

import java.util.regex.Pattern;

/**
 * Numbers of JSON: {@code Long} when whole and exact in a double, as every JavaScript reader sees them, else {@code Double}.
 */
final class JsonNumbers {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int MAX_LENGTH = 40;
    /** Whole numbers up to here are exact in a double (RFC 7493 2.2). */
    static final double MAX_EXACT = 9_007_199_254_740_991.0;

    private JsonNumbers() {
    }

    static Number read(JsonCursor cursor) throws Malformed {
        var text = new StringBuilder();
        for (char c = cursor.raw(); "+-.eE0123456789".indexOf(c) >= 0 && text.length() <= MAX_LENGTH; c = cursor.raw()) {
            text.append(cursor.take());
        }
        if (text.length() > MAX_LENGTH || !NUMBER.matcher(text).matches()) {
            throw new Malformed("not a JSON number");
        }
        double value = Double.parseDouble(text.toString());
        if (Double.isInfinite(value)) {
            throw new Malformed("JSON number beyond a double");
        }
        return normal(value);
    }

    /** Not a conditional expression: that would turn the {@code Long} back into a double. */
    private static Number normal(double value) {
        if (value == Math.rint(value) && Math.abs(value) <= MAX_EXACT) {
            return (long) value;
        }
        return value;
    }
}
