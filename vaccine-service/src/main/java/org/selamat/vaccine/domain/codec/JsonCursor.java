package org.selamat.vaccine.domain.codec;

/** Where a JSON reader stands in its text. */
final class JsonCursor {

    /** What {@link #peek} answers behind the last character: no character of JSON. */
    static final char END = '\uFFFF';

    private final CharSequence text;
    private int position;

    JsonCursor(CharSequence text) {
        this.text = text;
    }

    /** The next character that isn't white space, not consumed. */
    char peek() {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return raw();
    }

    /** The next character as it stands, not consumed. */
    char raw() {
        return position < text.length() ? text.charAt(position) : END;
    }

    /** Consumes the next character as it stands. */
    char take() throws Malformed {
        if (position >= text.length()) {
            throw new Malformed("JSON ends early");
        }
        return text.charAt(position++);
    }

    void expect(char wanted) throws Malformed {
        if (!skip(wanted)) {
            throw new Malformed("not JSON");
        }
    }

    /** Consumes the character if it comes next, after any white space. */
    boolean skip(char wanted) {
        boolean there = peek() == wanted;
        if (there) {
            position++;
        }
        return there;
    }

    <T> T word(String word, T meaning) throws Malformed {
        for (int i = 0; i < word.length(); i++) {
            if (take() != word.charAt(i)) {
                throw new Malformed("not JSON");
            }
        }
        return meaning;
    }

    void end() throws Malformed {
        peek();
        if (position < text.length()) {
            throw new Malformed("characters after the JSON document");
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
