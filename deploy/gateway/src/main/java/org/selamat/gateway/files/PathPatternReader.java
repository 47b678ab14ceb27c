package org.selamat.gateway.files;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.selamat.gateway.files.PathPattern.Exact;
import org.selamat.gateway.files.PathPattern.Prefix;
import org.selamat.gateway.files.PathPattern.Regex;

/** Reads the {@code path} of a match. */
final class PathPatternReader {

    private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9._-]+)+");
    /** RE2, which Envoy uses, has neither look-around nor back references; a file that needs them would only work here. */
    private static final Pattern JAVA_ONLY = Pattern.compile("\\(\\?|\\\\[0-9k]");
    /** What would let an expression name more than one operation. */
    private static final Pattern TOO_WIDE = Pattern.compile("\\||\\.[*+]");
    private static final String META = "\\[](){}.*+?^$|";

    private PathPatternReader() {
    }

    static PathPattern read(Node path) {
        String type = path.text("type");
        String value = path.text("value");
        return switch (type) {
            case "Exact" -> new Exact(literal(path, value));
            case "PathPrefix" -> new Prefix(prefix(path, value));
            case "RegularExpression" -> regex(path, value);
            default -> throw path.refuse("type", "'" + type + "' is not supported");
        };
    }

    /** A prefix is for static files: on a service it would open operations that no file lists. */
    private static String prefix(Node path, String value) {
        if (value.indexOf('/', 1) < 0) {
            throw path.refuse("value", "'" + value + "' opens a whole door: list the operations one by one");
        }
        return literal(path, value);
    }

    private static String literal(Node path, String value) {
        if (!PATH.matcher(value).matches()) {
            throw path.refuse("value", "'" + value + "' is not a plain path");
        }
        return value;
    }

    private static Regex regex(Node path, String value) {
        if (!value.startsWith("^/") || !value.endsWith("$")) {
            throw path.refuse("value", "'" + value + "' must be anchored: ^/…$");
        }
        if (JAVA_ONLY.matcher(value).find() || TOO_WIDE.matcher(value).find()) {
            throw path.refuse("value", "'" + value + "' may not use alternatives, .*, .+, (?…) or back references");
        }
        try {
            return new Regex(value, Pattern.compile(value), literalStart(value));
        } catch (PatternSyntaxException e) {
            throw path.refuse("value", "'" + value + "' is not an expression: " + e.getDescription());
        }
    }

    private static String literalStart(String regex) {
        int end = 1;
        while (META.indexOf(regex.charAt(end)) < 0) {
            end++;
        }
        boolean lastIsOptional = "*?{".indexOf(regex.charAt(end)) >= 0;
        return regex.substring(1, lastIsOptional ? end - 1 : end);
    }
}
