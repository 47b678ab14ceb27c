package org.selamat.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
     * @param disturbances ways in that are lost meanwhile
     */
    public record Plan(RecordedDay day, double speed, double scale, int people, int venues, List<Disturbance> disturbances) {

        /** An undisturbed day. */
        public Plan(RecordedDay day, double speed, double scale, int people, int venues) {
            this(day, speed, scale, people, venues, List.of());
        }
    }

    /** Hears how it goes. */
    public interface Progress {
        /** @param bucket half hour of the day that is being played */
        void at(int bucket, int sent, int acknowledged, long p50Millis, long p99Millis);
    }

    /**
     * Latencies count from the moment at which each check-in was due, so that waiting in a queue isn't hidden.
     *
     * @param delayed check-ins that didn't get through at first and waited in the queue of a phone
     */
    public record Outcome(Reconciliation account, int delayed, long p50Millis, long p99Millis, long seconds) {
    }

    private final Suite suite;
    private final Clock clock;

    public Replay(Suite suite, Clock clock) {
        this.suite = suite;
        this.clock = clock;
    }

    public Outcome run(Plan plan, Progress progress) {
        var gateway = new Api(suite.gateway());
        return run(plan, Crowd.gathered(suite, gateway, clock, plan.people(), plan.venues()), progress);
    }

    /** The same with people who are logged in already, for one day after another. */
    public Outcome run(Plan plan, Crowd crowd, Progress progress) {
        try (VisitEvents events = VisitEvents.fromNow(suite)) {
            var account = new Account();
            var gateway = new Api(suite.gateway());
            var firstDay = Crowd.today(clock);
            int before = crowd.counted(gateway, firstDay, firstDay);
            long begin = System.nanoTime();
            var paths = new Paths(gateway, plan.speed(), plan.disturbances());
            send(plan, new Phones(crowd, paths, account), account, progress);
            long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
            events.await(account.acknowledged(), PATIENCE);
            var reconciled = Reconciliation.of(account, VisitRows.among(suite, account.acknowledged()), events,
                    crowd.counted(gateway, firstDay, Crowd.today(clock)) - before);
            return new Outcome(reconciled, account.delays(), account.percentile(0.5), account.percentile(0.99), seconds);
        }
    }

    private static void send(Plan plan, Phones phones, Account account, Progress progress) {
        long bucketNanos = (long) (BUCKET.toNanos() / plan.speed());
        long begin = phones.beginNow();
        try {
            int planned = 0;
            for (int bucket = 0; bucket < RecordedDay.BUCKETS; bucket++) {
                int count = plan.day().scaled(bucket, plan.scale());
                long start = begin + bucket * bucketNanos;
                for (int i = 0; i < count; i++) {
                    phones.scanAt(start + bucketNanos * i / count);
                }
                planned += count;
                awaitUntil(start + bucketNanos, bucket, account, progress);
            }
            drain(planned, account);
            report(RecordedDay.BUCKETS - 1, account, progress);
        } finally {
            phones.switchOff();
        }
    }

    private static void drain(int planned, Account account) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (account.settled() < planned && System.nanoTime() < deadline) {
            pause();
        }
    }

    private static void awaitUntil(long end, int bucket, Account account, Progress progress) {
        while (System.nanoTime() < end) {
            report(bucket, account, progress);
            pause();
        }
    }

    private static void report(int bucket, Account account, Progress progress) {
        progress.at(bucket, account.sent(), account.acknowledged().size(), account.percentile(0.5), account.percentile(0.99));
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
