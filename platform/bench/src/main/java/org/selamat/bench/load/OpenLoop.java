package org.selamat.bench.load;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Latency at a rate that doesn't wait for answers, as people don't: each request has its moment, and its time counts from that
 * moment even
 * when it could only be sent later (no coordinated omission).
 */
public final class OpenLoop {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final Duration DRAIN = Duration.ofSeconds(20);

    private final Target target;
    private final Histogram nanos = new ConcurrentHistogram(LONGEST_NANOS, 3);
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong settled = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();

    public OpenLoop(Target target) {
        this.target = target;
    }

    /** Sends {@code perSecond} requests a second for this long, and waits for what is still under way. */
    public Histogram run(double perSecond, Duration length) {
        long count = Math.max(1, Math.round(perSecond * length.toNanos() / 1e9));
        long begin = System.nanoTime();
        for (long i = 0; i < count; i++) {
            long intended = begin + (long) (i * 1e9 / perSecond);
            sleepUntil(intended);
            target.send().onComplete(answer -> settle(intended, answer.result()));
        }
        long deadline = System.nanoTime() + DRAIN.toNanos();
        while (settled.get() < count && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        errors.addAndGet(count - settled.get());
        return nanos;
    }

    public long errors() {
        return errors.get();
    }

    public long accepted() {
        return accepted.get();
    }

    private void settle(long intended, boolean right) {
        nanos.recordValue(Math.min(LONGEST_NANOS, System.nanoTime() - intended));
        (right ? accepted : errors).incrementAndGet();
        settled.incrementAndGet();
    }

    private static void sleepUntil(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
