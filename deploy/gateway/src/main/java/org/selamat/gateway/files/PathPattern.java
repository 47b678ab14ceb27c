package org.selamat.gateway.files;

import java.util.regex.Pattern;

/** How a match names paths. Lower {@link #rank} wins, then the longer pattern, as the Gateway API orders them. */
public sealed interface PathPattern {

    /** Whether the raw path of a request, never decoded, is meant. */
    boolean matches(String path);

    /** The text that every matching path starts with. */
    String literalStart();

    /** As written in the file. */
    String value();

    /** 0 for an exact path, 1 for an expression, 2 for a prefix. */
    int rank();

    /** One path. */
    record Exact(String value) implements PathPattern {
        @Override
        public boolean matches(String path) {
            return value.equals(path);
        }

        @Override
        public String literalStart() {
            return value;
        }

        @Override
        public int rank() {
            return 0;
        }
    }

    /** A path with ids, as an anchored expression in the syntax that RE2 and Java share. */
    record Regex(String value, Pattern pattern, String literalStart) implements PathPattern {
        @Override
        public boolean matches(String path) {
            return path.startsWith(literalStart) && pattern.matcher(path).matches();
        }

        @Override
        public int rank() {
            return 1;
        }
    }

    /** A path and all below it, by whole segments. */
    record Prefix(String value) implements PathPattern {
        @Override
        public boolean matches(String path) {
            return path.startsWith(value)
                    && (value.endsWith("/") || path.length() == value.length() || path.charAt(value.length()) == '/');
        }

        @Override
        public String literalStart() {
            return value;
        }

        @Override
        public int rank() {
            return 2;
        }
    }
}
