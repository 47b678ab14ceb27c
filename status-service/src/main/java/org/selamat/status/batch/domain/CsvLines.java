package org.selamat.status.batch.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Splits CSV (RFC 4180) into records: quoted fields with doubled quotes and line breaks inside, CRLF or LF, an optional byte
 * order mark. It never guesses: a quote in the middle of a field is part of it, and an unclosed one ends with the file.
 */
final class CsvLines {

    private final String text;
    private int at;

    private CsvLines(String text) {
        this.text = text;
        this.at = text.startsWith("\uFEFF") ? 1 : 0;
    }

    /** Calls back with the fields of each record that isn't empty and its number, from 1. */
    static void forEach(String text, ObjIntConsumer<List<String>> record) {
        CsvLines lines = new CsvLines(text);
        int number = 0;
        while (lines.at < text.length()) {
            List<String> fields = lines.next();
            number++;
            if (fields.size() > 1 || !fields.get(0).isBlank()) {
                record.accept(fields, number);
            }
        }
    }

    private List<String> next() {
        List<String> fields = new ArrayList<>();
        do {
            fields.add(field());
        } while (skip(','));
        skip('\r');
        skip('\n');
        return fields;
    }

    private String field() {
        if (skip('"')) {
            return quoted();
        }
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '"' && !skip('"')) {
                return value.append(unquotedTail()).toString().strip();
            }
            value.append(next);
        }
        return value.toString();
    }

    /** What stands between the closing quote and the comma; a well-formed file has nothing there. */
    private String unquotedTail() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean skip(char expected) {
        boolean there = at < text.length() && text.charAt(at) == expected;
        at += there ? 1 : 0;
        return there;
    }
}
