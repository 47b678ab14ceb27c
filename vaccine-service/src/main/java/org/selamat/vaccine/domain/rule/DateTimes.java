package org.selamat.vaccine.domain.rule;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times of CertLogic: a subset of ISO 8601, to the millisecond, UTC where no offset stands. Months and years overflow
 * as in JavaScript: a year after 29 February is 1 March.
 */
final class DateTimes {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DATE_TIME = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})T(\\d{2}:\\d{2}:\\d{2})(?:\\.(\\d{1,30}))?(?:Z|([+-])(\\d{1,2}):?(\\d{2})?)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    /** Ten thousand years either way: enough for any rule, and safe for every calendar operation. */
    private static final long MAX_AMOUNT = 100_000_000;
    private static final int MILLIS_DIGITS = 3;

    private DateTimes() {
    }

    static Instant plus(Object time, Object amount, Object unit) throws RuleFault {
        if (!(time instanceof String text) || !(amount instanceof Long number) || Math.abs(number) > MAX_AMOUNT) {
            throw new RuleFault("plusTime takes a date, a whole number and a unit");
        }
        var start = parsed(text);
        try {
            return switch (String.valueOf(unit)) {
                case "year" -> shifted(start, number * 12);
                case "month" -> shifted(start, number);
                case "day" -> start.plus(number, ChronoUnit.DAYS);
                case "hour" -> start.plus(number, ChronoUnit.HOURS);
                default -> throw new RuleFault("plusTime knows year, month, day and hour");
            };
        } catch (DateTimeException | ArithmeticException beyond) {
            throw new RuleFault("date beyond the calendar");
        }
    }

    static Instant birthDate(Object date) throws RuleFault {
        if (!(date instanceof String text)) {
            throw new RuleFault("dccDateOfBirth takes a date");
        }
        return parsed(text);
    }

    private static Instant shifted(Instant start, long months) {
        var at = start.atOffset(ZoneOffset.UTC);
        var first = at.withDayOfMonth(1).plusMonths(months);
        return first.plusDays(at.getDayOfMonth() - 1L).toInstant();
    }

    /** Partial dates count as their last possible day, so that nobody is held to be older than they may be. */
    private static Instant parsed(String text) throws RuleFault {
        try {
            var parts = DATE_TIME.matcher(text);
            return parts.matches() ? dateTime(parts) : midnight(day(text));
        } catch (DateTimeException noDate) {
            throw new RuleFault("not a date-time");
        }
    }

    private static LocalDate day(String text) throws RuleFault {
        if (DATE.matcher(text).matches()) {
            return LocalDate.parse(text);
        }
        if (MONTH.matcher(text).matches()) {
            return YearMonth.parse(text).atEndOfMonth();
        }
        if (YEAR.matcher(text).matches()) {
            return LocalDate.of(Integer.parseInt(text), Month.DECEMBER, 31);
        }
        throw new RuleFault("not a date-time");
    }

    private static Instant dateTime(Matcher parts) {
        var fraction = parts.group(3) == null ? "" : parts.group(3);
        var millis = (fraction + "000").substring(0, MILLIS_DIGITS);
        var time = LocalTime.parse(parts.group(2)).plusNanos(Long.parseLong(millis) * 1_000_000);
        return OffsetDateTime.of(LocalDate.parse(parts.group(1)), time, offset(parts)).toInstant();
    }

    private static ZoneOffset offset(Matcher parts) {
        if (parts.group(4) == null) {
            return ZoneOffset.UTC;
        }
        int minutes = Integer.parseInt(parts.group(5)) * 60 + (parts.group(6) == null ? 0 : Integer.parseInt(parts.group(6)));
        return ZoneOffset.ofTotalSeconds(("-".equals(parts.group(4)) ? -minutes : minutes) * 60);
    }

    private static Instant midnight(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
