package org.selamat.bench.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Latency at a rate that doesn't wait for answers, as people don't: each request has its moment, and its time counts from
 * that moment even when it could only be sent later (no coordinated omission). Those whose moments lie in one millisecond are
 * sent together: to wake up for each was half of what sending took.
 */
public final class OpenLoop {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final Duration DRAIN = Duration.ofSeconds(20);
    private static final Duration WARM_UP = Duration.ofSeconds(10);

    private final Target target;
    private final Histogram nanos = new ConcurrentHistogram(LONGEST_NANOS, 3);
    private final AtomicLong errors = new AtomicLong();
    private final AtomicLong settled = new AtomicLong();
    private final AtomicLong accepted = new AtomicLong();

    public OpenLoop(Target target) {
        this.target = target;
    }

    /**
     * Sends for a while without measuring: the first requests open all connections at once, which a crowd of phones doesn't
     * do. What is answered counts among the accepted.
     */
    public OpenLoop warmedUp(double perSecond) {
        run(perSecond, WARM_UP);
        nanos.reset();
        settled.set(0);
        return this;
    }

    /** A stretch of even rate. */
    public record Step(double perSecond, Duration length) {

        long count() {
            return Math.max(1, Math.round(perSecond * length.toNanos() / 1e9));
        }
    }

    /** Sends {@code perSecond} requests a second for this long, and waits for what is still under way. */
    public Histogram run(double perSecond, Duration length) {
        return run(List.of(new Step(perSecond, length)));
    }

    /** Sends the steps one after the other without a pause, and waits for what is still under way. */
    public Histogram run(List<Step> steps) {
        long sent = 0;
        long begin = System.nanoTime();
        for (var step : steps) {
            send(step, begin);
            sent += step.count();
            begin += step.length().toNanos();
        }
        drain(sent);
        return nanos;
    }

    private void send(Step step, long begin) {
        var sent = new AtomicLong();
        target.eachMillisecond(() -> {
            while (sent.get() < step.count() && moment(step, begin, sent.get()) <= System.nanoTime()) {
                long intended = moment(step, begin, sent.getAndIncrement());
                target.send().onComplete(answer -> settle(intended, answer.result()));
            }
            return sent.get() == step.count();
        }).join();
    }

    private static long moment(Step step, long begin, long number) {
        return begin + (long) (number * 1e9 / step.perSecond());
    }

    private void drain(long sent) {
        long deadline = System.nanoTime() + DRAIN.toNanos();
        while (settled.get() < sent && System.nanoTime() < deadline) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        errors.addAndGet(sent - settled.get());
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
}
