package org.selamat.status.opendata.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Lines of RFC 4180 that no spreadsheet takes for a formula: a text that begins like one gets an apostrophe in front
 * (OWASP, CSV injection).
 */
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\n";

    private Csv() {
    }

    public static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
