package org.selamat.bench.exposure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.DaySegment;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.exposure.domain.SegmentBuilder;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.visit.domain.Proof;

/**
 * A made-up day in the proportions of the national peak day, 4 December 2021: 34,546,300 visits of 11,512,700 people (3 each)
 * at 766,580 venues (45 each), the venues' popularity by Zipf with exponent 0.75, an hour each. The same seed makes the same
 * day, so it needn't be kept to be loaded a second time.
 */
final class PresenceWorld {

    /** One presence. */
    record Row(VenueId venue, PersonId person, int fromMillis, int untilMillis) {
    }

    /** Sees the presences one by one. */
    interface Sink {
        void add(Row row) throws Exception;
    }

    static final double NATIONAL_DAY = 34_546_300;
    static final double NATIONAL_CASES = 33_000;
    static final int VISITS_EACH = 3;
    private static final int VISITORS_EACH = 45;
    private static final int HOUR = 3_600_000;
    private static final int DAY_MILLIS = 24 * HOUR;
    private static final double ZIPF = 0.75;

    private final LocalDate day;
    private final int visits;
    private final double[] popularity;

    PresenceWorld(LocalDate day, int visits) {
        this.day = day;
        this.visits = visits;
        this.popularity = popularity(Math.max(1, visits / VISITORS_EACH));
    }

    int visits() {
        return visits;
    }

    LocalDate day() {
        return day;
    }

    void generate(Sink sink) throws Exception {
        var random = new Random(day.toEpochDay());
        for (int i = 0; i < visits; i++) {
            int from = random.nextInt(DAY_MILLIS - HOUR);
            sink.add(new Row(venue(place(random.nextDouble())), person(i / VISITS_EACH), from,
                    from + HOUR / 2 + random.nextInt(HOUR / 2)));
        }
    }

    DaySegment pack() throws Exception {
        var builder = new SegmentBuilder(day);
        generate(row -> builder.add(row.venue(), presence(row)));
        return builder.build();
    }

    /** The presences of the first people: they are the cases. */
    List<Row> ofCases(int cases) throws Exception {
        var rows = new ArrayList<Row>();
        generate(row -> {
            if (row.person().value().getLeastSignificantBits() < cases) {
                rows.add(row);
            }
        });
        return rows;
    }

    Window window(Row row) {
        return new Window(instant(row.fromMillis()), instant(row.untilMillis()));
    }

    private Presence presence(Row row) {
        return new Presence(row.person(), instant(row.fromMillis()), instant(row.untilMillis()), Proof.STATIC,
                Presence.UNDOUBTED);
    }

    private Instant instant(int millis) {
        return LocalDays.start(day).plusMillis(millis);
    }

    private static PersonId person(int number) {
        return new PersonId(new UUID(0x70657273_00000000L, number));
    }

    private static VenueId venue(int number) {
        return new VenueId(new UUID(0x76656e75_00000000L, number));
    }

    private static double[] popularity(int venues) {
        var sums = new double[venues];
        double sum = 0;
        for (int i = 0; i < venues; i++) {
            sum += Math.pow(i + 1.0, -ZIPF);
            sums[i] = sum;
        }
        for (int i = 0; i < venues; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private int place(double point) {
        int found = Arrays.binarySearch(popularity, point);
        return Math.min(popularity.length - 1, found < 0 ? -found - 1 : found);
    }
}
