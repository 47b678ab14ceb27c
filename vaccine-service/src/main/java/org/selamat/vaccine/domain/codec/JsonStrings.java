package org.selamat.vaccine.domain.codec;

/** Strings of JSON. A lone surrogate is refused: no UTF-8 writes it, so two readers of one signature could disagree. */
final class JsonStrings {

    private JsonStrings() {
    }

    static String read(JsonCursor cursor) throws Malformed {
        if (cursor.take() != '"') {
            throw new Malformed("JSON string expected");
        }
        var text = new StringBuilder();
        for (char c = cursor.take(); c != '"'; c = cursor.take()) {
            if (c < ' ') {
                throw new Malformed("control character in a JSON string");
            }
            text.append(c == '\\' ? escape(cursor) : c);
        }
        return whole(text);
    }

    private static char escape(JsonCursor cursor) throws Malformed {
        char c = cursor.take();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode(cursor);
            default -> throw new Malformed("unknown JSON escape");
        };
    }

    private static char unicode(JsonCursor cursor) throws Malformed {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = cursor.take();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Malformed("unknown JSON escape");
            }
            value = value << 4 | digit;
        }
        return (char) value;
    }

    private static String whole(StringBuilder text) throws Malformed {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Malformed("lone surrogate in a JSON string");
            }
        }
        return text.toString();
    }
}
