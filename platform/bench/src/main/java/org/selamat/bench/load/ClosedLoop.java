package org.selamat.bench.load;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;
import org.selamat.bench.harness.Side;

/** Capacity: each of a number of clients sends its next request as soon as the one before is answered. */
public final class ClosedLoop implements Side {

    private static final long GRACE_SECONDS = 60;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final Duration WARM_UP = Duration.ofSeconds(150);

    private final Target target;
    private final int clients;
    private final Histogram nanos = new ConcurrentHistogram(LONGEST_NANOS, 3);
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();

    public ClosedLoop(Target target, int clients) {
        this.target = target;
        this.clients = clients;
    }

    /**
     * Sends for a while without measuring: a JVM that still compiles spends several times as much on a request. What is
     * answered counts among the accepted.
     */
    public ClosedLoop warmedUp() {
        return warmedUp(WARM_UP);
    }

    public ClosedLoop warmedUp(Duration length) {
        measure(length);
        return this;
    }

    /** Right answers a second. */
    @Override
    public double measure(Duration slice) {
        nanos.reset();
        var count = new AtomicLong();
        var done = new CountDownLatch(clients);
        long begin = System.nanoTime();
        long end = begin + slice.toNanos();
        for (int i = 0; i < clients; i++) {
            next(end, count, done);
        }
        await(done, slice);
        accepted.addAndGet(count.get());
        return count.get() * 1e9 / (System.nanoTime() - begin);
    }

    public long errors() {
        return errors.get();
    }

    /** Right answers of all slices together. */
    public long accepted() {
        return accepted.get();
    }

    /** How long all but one of a hundred waited for their answers in the last slice. */
    public double p99Millis() {
        return nanos.getValueAtPercentile(99) / 1e6;
    }

    private void next(long end, AtomicLong count, CountDownLatch done) {
        long sent = System.nanoTime();
        if (sent >= end) {
            done.countDown();
            return;
        }
        target.send().onComplete(answer -> {
            nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - sent));
            (answer.result() ? count : errors).incrementAndGet();
            next(end, count, done);
        });
    }

    private static void await(CountDownLatch done, Duration slice) {
        try {
            if (!done.await(slice.toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("a client never finished");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
