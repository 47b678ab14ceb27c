package org.selamat.kit.text;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Instants as {@link Instant#parse} and {@link Instant#toString} have them. The usual form takes a short way, because the
 * general one costs as much as the rest of a small document; every other form takes theirs.
 */
public final class IsoInstants {

    private static final String SHAPE = "0000-00-00T00:00:00";
    private static final int FRACTION = SHAPE.length();
    private static final int MILLIS = FRACTION + 4;
    private static final int MICROS = FRACTION + 7;
    private static final int NANO_DIGITS = 9;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int NANOS_A_MILLI = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;
    /** Years of four digits are written as such. */
    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private IsoInstants() {
    }

    /** @throws DateTimeException when {@link Instant#parse} does */
    public static Instant parse(String text) {
        int end = text.length() - 1;
        if (!isUsual(text, end)) {
            return Instant.parse(text);
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, FRACTION);
        if (hour > 23 || minute > 59 || second > 59) {
            return Instant.parse(text);
        }
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)).toEpochDay();
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + hour * 3_600 + minute * 60 + second, nanos(text, end));
    }

    public static String write(Instant at) {
        if (at.getNano() % NANOS_A_MICRO != 0 || at.isBefore(FIRST) || !at.isBefore(LAST)) {
            return at.toString();
        }
        long day = Math.floorDiv(at.getEpochSecond(), SECONDS_A_DAY);
        var date = LocalDate.ofEpochDay(day);
        int second = (int) (at.getEpochSecond() - day * SECONDS_A_DAY);
        var text = ("0000-00-00T00:00:00" + noFraction(at.getNano())).getBytes(StandardCharsets.US_ASCII);
        put(text, 4, date.getYear());
        put(text, 7, date.getMonthValue());
        put(text, 10, date.getDayOfMonth());
        put(text, 13, second / 3_600);
        put(text, 16, second / 60 % 60);
        put(text, FRACTION, second % 60);
        boolean millis = at.getNano() % NANOS_A_MILLI == 0;
        put(text, millis ? MILLIS : MICROS, at.getNano() / (millis ? NANOS_A_MILLI : NANOS_A_MICRO));
        return new String(text, StandardCharsets.US_ASCII);
    }

    /** Three digits or six, as {@link Instant#toString} groups them. */
    private static String noFraction(int nanos) {
        if (nanos == 0) {
            return "Z";
        }
        return nanos % NANOS_A_MILLI == 0 ? ".000Z" : ".000000Z";
    }

    private static boolean isUsual(String text, int end) {
        boolean fraction = end > FRACTION + 1 && end <= FRACTION + 1 + NANO_DIGITS && text.charAt(FRACTION) == '.';
        if (end != FRACTION && !fraction || text.charAt(end) != 'Z') {
            return false;
        }
        for (int i = 0; i < end; i++) {
            boolean digit = i < FRACTION ? SHAPE.charAt(i) == '0' : i > FRACTION;
            char c = text.charAt(i);
            if (digit ? c < '0' || c > '9' : i < FRACTION && c != SHAPE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int nanos(String text, int end) {
        if (end == FRACTION) {
            return 0;
        }
        int nanos = number(text, FRACTION + 1, end);
        for (int digits = end - FRACTION - 1; digits < NANO_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Over the zeros that end there. */
    private static void put(byte[] text, int end, int number) {
        for (int at = end - 1, left = number; left > 0; at--, left /= 10) {
            text[at] = (byte) ('0' + left % 10);
        }
    }
}
