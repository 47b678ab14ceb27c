package org.selamat.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.selamat.local.client.Api;
import org.selamat.local.client.Suite;

/** Sends a day's check-ins through the gateway and accounts for them. */
public final class Replay {

    private static final Duration BUCKET = Duration.ofMinutes(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long TICK_MILLIS = 200;

    /**
     * @param speed how many times faster than the day itself
     * @param scale how many times smaller than the country
     * @param people phones that send
     */
    public record Plan(RecordedDay day, double speed, double scale, int people, int venues) {
    }

    /** Hears how it goes. */
    public interface Progress {
        /** @param bucket half hour of the day that is being played */
        void at(int bucket, int sent, int acknowledged, long p50Millis, long p99Millis);
    }

    /** Latencies count from the moment at which each check-in was due, so that waiting in a queue isn't hidden. */
    public record Outcome(Reconciliation account, long p50Millis, long p99Millis, long seconds) {
    }

    private final Suite suite;
    private final Clock clock;

    public Replay(Suite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    public Outcome run(Plan plan, Progress progress) {
        var gateway = new Api(suite.gateway());
        var crowd = Crowd.gathered(suite, gateway, clock, plan.people(), plan.venues());
        try (VisitEvents events = VisitEvents.fromNow(suite)) {
            var sender = new Sender(gateway, clock);
            sender.start(crowd);
            long begin = System.nanoTime();
            send(plan, sender, progress);
            long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            events.await(sender.acknowledged(), PATIENCE);
            var account = Reconciliation.of(sender.sent(), sender.acknowledged(), VisitRows.among(suite, sender.acknowledged()),
                    events);
            return new Outcome(account, sender.percentile(0.5), sender.percentile(0.99), seconds);
        }
    }

    private static void send(Plan plan, Sender sender, Progress progress) {
        long bucketNanos = (long) (BUCKET.toNanos() / plan.speed());
        long begin = System.nanoTime();
        int planned = 0;
        for (int bucket = 0; bucket < RecordedDay.BUCKETS; bucket++) {
            int count = plan.day().scaled(bucket, plan.scale());
            long start = begin + bucket * bucketNanos;
            for (int i = 0; i < count; i++) {
                sender.due(start + bucketNanos * i / count);
            }
            planned += count;
            awaitUntil(start + bucketNanos, bucket, sender, progress);
        }
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (sender.settled() < planned && System.nanoTime() < deadline) {
            pause();
        }
        report(RecordedDay.BUCKETS - 1, sender, progress);
    }

    private static void awaitUntil(long end, int bucket, Sender sender, Progress progress) {
        while (System.nanoTime() < end) {
            report(bucket, sender, progress);
            pause();
        }
    }

    private static void report(int bucket, Sender sender, Progress progress) {
        progress.at(bucket, sender.sent(), sender.acknowledged().size(), sender.percentile(0.5), sender.percentile(0.99));
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
