package org.selamat.local.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** How many check-ins a real day had in each of its 48 half hours. */
public final class RecordedDay {

    /** Half hours in a day. */
    public static final int BUCKETS = 48;

    private static final String BUILT_IN = "/replay/days.csv";

    private final LocalDate date;
    private final int[] checkIns;

    RecordedDay(LocalDate date, int[] checkIns) {
        if (checkIns.length != BUCKETS) {
            throw new IllegalArgumentException(date + " has " + checkIns.length + " half hours instead of " + BUCKETS);
        }
        this.date = date;
        this.checkIns = checkIns;
    }

    /** One of the days that are built in: peaks, the outages of the record, and days beside them. */
    public static Optional<RecordedDay> of(LocalDate date) {
        try (var file = RecordedDay.class.getResourceAsStream(BUILT_IN)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(date + ",")).findFirst().map(RecordedDay::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line of the published file: date, then 48 numbers. */
    static RecordedDay parse(String line) {
        var fields = line.strip().split(",");
        return new RecordedDay(LocalDate.parse(fields[0]),
                Arrays.stream(fields, 1, fields.length).mapToInt(Integer::parseInt).toArray());
    }

    public LocalDate date() {
        return date;
    }

    public int total() {
        return Arrays.stream(checkIns).sum();
    }

    /**
     * Check-ins of one half hour when the country is made {@code scale} times smaller; rounding is carried along, so the sum
     * stays right.
     */
    public int scaled(int bucket, double scale) {
        long before = Arrays.stream(checkIns, 0, bucket).sum();
        return (int) (Math.round((before + checkIns[bucket]) / scale) - Math.round(before / scale));
    }
}
