package org.selamat.bench.fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Deriving a status from a person's evidence, against only reading the same evidence from its events. */
public final class FoldThroughput implements Benchmark {

    /** The compiler needs some thousand calls before the figures mean anything. */
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock;

    public FoldThroughput(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "fold";
    }

    @Override
    public String question() {
        return "statuses derived from the evidence of one person, one thread ÷ the same persons' evidence events parsed by Jackson";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) {
        Instant now = clock.instant();
        List<SamplePerson> people = SamplePerson.crowd(now);
        StatusFold fold = new StatusFold(PolicyFile.packaged());
        ToLongFunction<SamplePerson> derive = person -> fold.at(now, EvidenceSet.of(person.evidence(), List.of())).label()
                .ordinal();
        measure(WARM_UP, people, derive);
        measure(WARM_UP, people, FoldThroughput::parsed);
        Side ours = length -> measure(length, people, derive);
        Side jackson = length -> measure(length, people, FoldThroughput::parsed);
        var pairs = new Pairs(ours, jackson, progress).run(budget.dividedBy(2 * (Pairs.COUNT + 1)));
        return new Outcome("persons/s", pairs, "Jackson readTree of the same evidence as events", null, 0,
                List.of("both sides per second of processor time, one thread",
                        people.size() + " persons with " + SamplePerson.FACTS
                                + " pieces of evidence each, set built anew every time"));
    }

    private static long parsed(SamplePerson person) {
        long size = 0;
        for (byte[] event : person.events()) {
            try {
                size += JSON.readTree(event).size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return size;
    }

    /** Persons a second of this thread's processor time, so that a busy machine is fair to both. */
    private static double measure(Duration length, List<SamplePerson> people, ToLongFunction<SamplePerson> work) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + length.toNanos();
        long count = 0;
        long kept = 0;
        while (System.nanoTime() < end) {
            for (SamplePerson person : people) {
                kept += work.applyAsLong(person);
            }
            count += people.size();
        }
        if (kept < 0) {
            throw new IllegalStateException("keeps the compiler from throwing the work away");
        }
        return count * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpuBefore);
    }
}
