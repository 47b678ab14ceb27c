package org.selamat.bench.exposure;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.HdrHistogram.Histogram;
import org.selamat.bench.exposure.PresenceTable.Person;
import org.selamat.bench.exposure.PresenceWorld.Row;
import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Latency;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.suite.RunningSuite;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Contact;
import org.selamat.checkin.exposure.domain.ContactTally;
import org.selamat.checkin.exposure.domain.DaySegment;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.exposure.domain.Presence;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.local.client.Suite;

/** One case against everybody of 14 days, down to the list of its contacts, against the indexed look-up in PostgreSQL. */
public final class ExposureCase implements Benchmark {

    private static final LocalDate LAST_DAY = LocalDate.of(2021, 12, 4);
    private static final int DAYS = 14;
    private static final int CASES = 300;
    private static final int ALL = 10_000_000;
    private static final int LEAST_MINUTES = 10;
    private static final ExposurePolicies POLICY = new ExposurePolicies(List.of(new ExposurePolicy("bench", LocalDate.EPOCH,
            LEAST_MINUTES,
            Map.of(Proof.STATIC, 0.5, Proof.ROTATING, 0.9, Proof.NFC, 0.9, Proof.GATEWAY, 1.0), ALL)));

    private record Day(PresenceWorld world, DaySegment segment, List<Row> ofCases) {
    }

    private final RunningSuite suite;

    public ExposureCase(RunningSuite suite) {
        this.suite = suite;
    }

    @Override
    public String name() {
        return "exposure-case";
    }

    @Override
    public String question() {
        return "cases a second against 14 packed days, to the list of contacts ÷ the indexed look-up of one of the days in PostgreSQL";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) throws Exception {
        return suite.with(running -> measure(running, budget, progress));
    }

    private Outcome measure(Suite running, Duration budget, Consumer<String> progress) throws Exception {
        var days = new ArrayList<Day>();
        for (int back = 0; back < DAYS; back++) {
            var world = new PresenceWorld(LAST_DAY.minusDays(back), Integer.getInteger("bench.visits", 500_000));
            days.add(new Day(world, world.pack(), world.ofCases(CASES)));
            progress.accept("packed " + world.day());
        }
        var last = days.get(0);
        try (var table = PresenceTable.loaded(running, last.world(), last.ofCases())) {
            var nanos = new Histogram(3);
            long different = differences(last, table);
            var pairs = new Pairs(slice -> casesPerSecond(days, slice, nanos), slice -> lookedUpPerSecond(table, slice) / DAYS,
                    progress).run(budget.dividedBy(2 * Pairs.COUNT + 2));
            return new Outcome("cases/s", pairs,
                    "the list of contacts by PostgreSQL's index path for the three visits of one day, ÷ 14 for as many days",
                    Latency.of(nanos), different,
                    List.of(String.format("%,d visits a day, %d days; one thread; latency in ms of a case",
                            last.segment().size(), DAYS), "the contacts of both sides were compared before measuring"));
        }
    }

    /** How many of the cases have other contacts on one side than on the other. */
    private static long differences(Day day, PresenceTable table) {
        return IntStream.range(0, CASES).filter(number -> {
            var ours = contacts(List.of(day), number).stream().map(contact -> new Person(contact.person().value(),
                    contact.venue().value())).collect(Collectors.toSet());
            return !ours.equals(lookedUp(table, number).keySet());
        }).count();
    }

    private static double lookedUpPerSecond(PresenceTable table, Duration slice) {
        long cases = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < slice.toNanos()) {
            lookedUp(table, (int) (cases++ % CASES));
        }
        return cases * 1e9 / (System.nanoTime() - begin);
    }

    private static Map<Person, Long> lookedUp(PresenceTable table, int number) {
        int first = number * PresenceWorld.VISITS_EACH;
        return table.contacts(first, first + PresenceWorld.VISITS_EACH - 1, Duration.ofMinutes(LEAST_MINUTES).toMillis());
    }

    private static double casesPerSecond(List<Day> days, Duration slice, Histogram nanos) {
        long cases = 0;
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < slice.toNanos()) {
            long start = System.nanoTime();
            contacts(days, (int) (cases++ % CASES));
            nanos.recordValue(System.nanoTime() - start);
        }
        return cases * 1e9 / (System.nanoTime() - begin);
    }

    private static List<Contact> contacts(List<Day> days, int number) {
        var person = days.get(0).ofCases().get(number * PresenceWorld.VISITS_EACH).person();
        var confirmed = new ConfirmedCase(new CaseId(new UUID(0, number)), person,
                new Window(Instant.EPOCH, LocalDays.start(LAST_DAY.plusDays(1))));
        var tally = new ContactTally(confirmed, POLICY);
        for (var day : days) {
            for (int i = 0; i < PresenceWorld.VISITS_EACH; i++) {
                var row = day.ofCases().get(number * PresenceWorld.VISITS_EACH + i);
                var window = day.world().window(row);
                var own = new Presence(person, window.from(), window.until(), Proof.STATIC, Presence.UNDOUBTED);
                tally.add(row.venue(), own, day.segment().during(row.venue(), window, person, ALL).orElseThrow());
            }
        }
        return tally.contacts();
    }
}
