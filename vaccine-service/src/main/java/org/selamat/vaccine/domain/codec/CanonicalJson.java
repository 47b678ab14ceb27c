package org.selamat.vaccine.domain.codec;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The JSON Canonicalization Scheme (RFC 8785): keys sorted by UTF-16 code units, no white space, shortest escapes, numbers as
 * ECMAScript prints them. What a VDS-NC seal and our receipts sign.
 */
public final class CanonicalJson {

    private static final int MAX_DIGITS = 17;
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final StringBuilder out = new StringBuilder(1024);

    private CanonicalJson() {
    }

    /** @param value maps with text keys, lists, texts, numbers, booleans and nulls */
    public static String write(Object value) {
        var writer = new CanonicalJson();
        writer.value(value);
        return writer.out.toString();
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Double number) {
            out.append(ecmaScript(number));
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("JSON doesn't contain " + value.getClass().getSimpleName());
        }
    }

    private void object(Map<?, ?> map) {
        var separator = "{";
        for (var entry : map.entrySet().stream().sorted(Comparator.comparing(entry -> (String) entry.getKey())).toList()) {
            out.append(separator);
            string((String) entry.getKey());
            out.append(':');
            value(entry.getValue());
            separator = ",";
        }
        out.append(map.isEmpty() ? "{}" : "}");
    }

    private void array(List<?> list) {
        var separator = "[";
        for (var item : list) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(list.isEmpty() ? "[]" : "]");
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = SHORT.indexOf(c);
            if (at >= 0) {
                out.append('\\').append(LETTERS.charAt(at));
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** ECMA-262 Number::toString: the fewest digits that read back as the same double. */
    static String ecmaScript(double value) {
        if (value == 0) {
            return "0";
        }
        var shortest = new BigDecimal(value);
        for (int digits = 1; digits <= MAX_DIGITS; digits++) {
            var rounded = new BigDecimal(value).round(new MathContext(digits));
            if (rounded.doubleValue() == value) {
                shortest = rounded;
                break;
            }
        }
        return laidOut(shortest.stripTrailingZeros());
    }

    /** Plain between 1e-6 and 1e21, else with an exponent. */
    private static String laidOut(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        if (exponent >= -7 + 1 && exponent < 21) {
            return number.toPlainString();
        }
        var digits = number.unscaledValue().abs().toString();
        var mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (number.signum() < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "" : "+") + exponent;
    }
}
