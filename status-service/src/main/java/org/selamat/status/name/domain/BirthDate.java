package org.selamat.status.name.domain;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as far as a document tells it: {@code 1980-02-03}, {@code 1980-02} or {@code 1980}. Documents write 00
 * or XX for what nobody knows (ICAO Doc 9303 part 3).
 */
public record BirthDate(String text) {

    /** What is accepted, for checks at the door. */
    public static final String FORM = "\\d{4}(-(\\d{2}|XX)(-(\\d{2}|XX))?)?";

    private static final Pattern TYPED = Pattern.compile(FORM);
    private static final Pattern UNKNOWN_END = Pattern.compile("(-(00|XX))+$");
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** @return empty for a day that no calendar has */
    public static Optional<BirthDate> parse(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        Matcher unknown = UNKNOWN_END.matcher(typed);
        String known = unknown.find() ? typed.substring(0, unknown.start()) : typed;
        return exists(known) ? Optional.of(new BirthDate(known)) : Optional.empty();
    }

    /** Whole years on the given day of somebody born as early as the date allows. */
    public int ageAtMost(LocalDate day) {
        LocalDate earliest = LocalDate.parse(text + "0000-01-01".substring(text.length()));
        return Math.max(0, Period.between(earliest, day).getYears());
    }

    /** 1 for a year, 2 for a month, 3 for a day. */
    int precision() {
        return text.length() == YEAR ? 1 : text.length() == MONTH ? 2 : 3;
    }

    /** As much of it as the given precision holds. */
    String upTo(int precision) {
        return text.substring(0, precision == 1 ? YEAR : precision == 2 ? MONTH : text.length());
    }

    /** Never the date: this may stand in a log line. */
    @Override
    public String toString() {
        return "a birth date";
    }

    private static boolean exists(String date) {
        try {
            switch (date.length()) {
                case YEAR -> Year.parse(date);
                case MONTH -> YearMonth.parse(date);
                default -> LocalDate.parse(date);
            }
            return true;
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }
}
