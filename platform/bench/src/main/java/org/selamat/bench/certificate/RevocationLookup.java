package org.selamat.bench.certificate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.selamat.bench.harness.Benchmark;
import org.selamat.bench.harness.Outcome;
import org.selamat.bench.harness.Pairs;
import org.selamat.bench.harness.Side;
import org.selamat.vaccine.domain.revocation.RevocationHash;

/**
 * Is this id revoked, among a million, half of the questions about one that is: one thread, against a hash set of the same ids.
 */
public final class RevocationLookup implements Benchmark {

    private static final int ROUND = 1 << 16;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "revocation-lookup";
    }

    @Override
    public String question() {
        return "is an id revoked, among a million (half of those asked about are), one thread ÷ java.util.HashSet of the same ids";
    }

    @Override
    public Outcome run(Duration budget, Consumer<String> progress) {
        var million = RevokedMillion.ids();
        var questions = million.questions();
        var ids = million.ours();
        long before = usedMemory();
        var set = million.set();
        long setBytes = usedMemory() - before;
        Side ours = length -> ask(length, questions, hash -> ids.names(hash, RevokedMillion.NOW));
        Side theirs = length -> ask(length, questions, set::contains);
        var pairs = new Pairs(ours, theirs, progress).run(budget.dividedBy(2L * (Pairs.COUNT + 1)));
        return new Outcome("look-ups/s", pairs, "java.util.HashSet.contains of the same ids", null, 0,
                List.of("both sides per second of processor time, one thread, " + RevokedMillion.IDS + " ids",
                        String.format(
                                "bytes per id: ours %.1f (with its time of revocation and end), HashSet %.1f without them",
                                ids.bytesPerId(), (double) setBytes / set.size()),
                        "the bytes of the HashSet are the growth of the used heap after a collection"));
    }

    private static double ask(Duration length, RevocationHash[] questions, Predicate<RevocationHash> isRevoked) {
        long cpuBefore = THREADS.getCurrentThreadCpuTime();
        long end = System.nanoTime() + length.toNanos();
        long count = 0;
        long found = 0;
        while (System.nanoTime() < end) {
            int from = (int) (count % questions.length);
            for (int i = from; i < from + ROUND; i++) {
                found += isRevoked.test(questions[i]) ? 1 : 0;
            }
            count += ROUND;
        }
        if (found * 2 < count * 0.9 || found * 2 > count * 1.1) {
            throw new IllegalStateException(found + " of " + count + " were found revoked, not half");
        }
        return count * 1e9 / (THREADS.getCurrentThreadCpuTime() - cpuBefore);
    }

    private static long usedMemory() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
