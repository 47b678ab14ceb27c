package org.selamat.status.batch.domain;

/**
 * What is wrong with one row of a file.
 *
 * @param line of the file, from 1, header included
 * @param value what stands there, shortened, for the officer who has the file anyway
 */
public record BatchFinding(int line, String column, Code code, String value) {

    private static final int SHOWN = 64;

    static BatchFinding of(int line, String column, Code code, String value) {
        return new BatchFinding(line, column, code, value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value);
    }

    /**
     * One line of a CSV report, safe to open in a spreadsheet: what a formula could begin with is disarmed by an apostrophe,
     * and every field is quoted (the attack on health offices' spreadsheets of 2021).
     */
    public String csv() {
        return String.join(",", cell(String.valueOf(line)), cell(column), cell(code.name()), cell(value));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"").replace("\r", " ").replace("\n", " ") + '"';
    }

    /** The kinds of mistakes; the names are stable. */
    public enum Code {
        HEADER,
        COLUMNS,
        NOT_A_UUID,
        UNKNOWN_KIND,
        NOT_AN_INSTANT,
        IN_FUTURE,
        NOT_A_FLIGHT,
        DUPLICATE,
        TOO_MANY_ROWS
    }
}
