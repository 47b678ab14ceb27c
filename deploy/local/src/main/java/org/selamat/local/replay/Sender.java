package org.selamat.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Api;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.UnexpectedAnswerException;

/** Phones that take their turn: each check-in is due at its moment, whether or not the one before has been answered. */
final class Sender {

    private static final int TRIES = 4;
    private static final int CREATED = 201;

    private record Due(long nanoTime) {
    }

    private final Api gateway;
    private final Clock clock;
    private final BlockingQueue<Due> queue = new LinkedBlockingQueue<>();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();
    private final Queue<Long> latencies = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicInteger settled = new AtomicInteger();

    Sender(Api gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    void start(Crowd crowd) {
        for (int i = 0; i < crowd.people().size(); i++) {
            CitizenSession person = crowd.people().get(i);
            int first = i;
            var phone = new Thread(() -> work(person, crowd, first), "phone-" + i);
            phone.setDaemon(true);
            phone.start();
        }
    }

    void due(long nanoTime) {
        queue.add(new Due(nanoTime));
    }

    int sent() {
        return sent.get();
    }

    int settled() {
        return settled.get();
    }

    Set<UUID> acknowledged() {
        return acknowledged;
    }

    /** Milliseconds below which the given share of check-ins was answered, counted from the moment at which each was due. */
    long percentile(double share) {
        long[] sorted = latencies.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0
                : Duration.ofNanos(sorted[(int) Math.min(sorted.length - 1, sorted.length * share)]).toMillis();
    }

    private void work(CitizenSession person, Crowd crowd, int turn) {
        try {
            for (int venue = turn;; venue++) {
                Due due = queue.take();
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due.nanoTime() - System.nanoTime()));
                checkIn(person, crowd.codes().get(venue % crowd.codes().size()));
                latencies.add(System.nanoTime() - due.nanoTime());
                settled.incrementAndGet();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The id stays the same from try to try, so a retry can't become a second visit. */
    private void checkIn(CitizenSession person, String code) {
        UUID id = ClientIds.next(clock);
        var body = Map.of("id", id, "qr", code, "checkedInAt", clock.instant());
        sent.incrementAndGet();
        for (int i = 0; i < TRIES; i++) {
            try {
                Answer answer = gateway.post("/v1/me/visits").bearer(person.token()).json(body).send();
                if (answer.status() == CREATED) {
                    acknowledged.add(id);
                    return;
                }
            } catch (UnexpectedAnswerException noAnswer) {
                // the next try asks again under the same id
            }
        }
    }
}
