package org.selamat.status.name.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of birth as far as a document tells it: {@code 1980-02-03}, {@code 1980-02} or {@code 1980}. Documents write 00
 * or XX for what nobody knows (ICAO Doc 9303 part 3); a day in a month that nobody knows says no more than the year.
 */
public record BirthDate(String text) {

    /** What is accepted, for checks at the door. */
    public static final String FORM = "\\d{4}(-(\\d{2}|XX)(-(\\d{2}|XX))?)?";

    private static final Pattern TYPED = Pattern.compile(FORM);
    private static final Pattern UNKNOWN = Pattern.compile("-(00|XX)");
    private static final String FIRST = "0001-01-01";
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    /** Where a day begins earliest. */
    private static final ZoneOffset EAST = ZoneOffset.ofHours(14);

    /** @return empty for a day that no calendar has, whatever is unknown of it */
    public static Optional<BirthDate> parse(String typed) {
        return isWhole(typed) ? Optional.of(typed).filter(BirthDate::exists).map(BirthDate::new) : partial(typed);
    }

    /** Most dates are, and every boarding check brings one: they do without patterns. */
    private static boolean isWhole(String typed) {
        if (typed.length() != FIRST.length()) {
            return false;
        }
        for (int i = 0; i < FIRST.length(); i++) {
            char c = typed.charAt(i);
            if (i == YEAR || i == MONTH ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return !typed.startsWith("00", YEAR + 1) && !typed.endsWith("00");
    }

    private static Optional<BirthDate> partial(String typed) {
        if (!TYPED.matcher(typed).matches()) {
            return Optional.empty();
        }
        Matcher unknown = UNKNOWN.matcher(typed);
        boolean partial = unknown.find();
        String known = partial ? typed.substring(0, unknown.start()) : typed;
        return exists(partial ? unknown.replaceAll("-01") : typed) ? Optional.of(new BirthDate(known)) : Optional.empty();
    }

    /** Whether it isn't that day yet anywhere. */
    public boolean isToCome(Instant now) {
        return earliest(text).isAfter(LocalDate.ofInstant(now, EAST));
    }

    /** Whole years on the given day of somebody born as early as the date allows. */
    public int ageAtMost(LocalDate day) {
        return Math.max(0, Period.between(earliest(text), day).getYears());
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
            return earliest(date).getYear() > 0;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static LocalDate earliest(String date) {
        String whole = date + FIRST.substring(date.length());
        return LocalDate.of(number(whole, 0, YEAR), number(whole, YEAR + 1, MONTH), number(whole, MONTH + 1, FIRST.length()));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
