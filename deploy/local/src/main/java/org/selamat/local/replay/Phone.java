package org.selamat.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.selamat.local.client.Answer;
import org.selamat.local.client.Call;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.UnexpectedAnswerException;
import org.selamat.local.data.Json;

/**
 * A phone as it should be: each scan goes into its queue at its moment, with its id and time, and leaves it only when it is
 * acknowledged or refused. What could not be sent is sent again later, at random moments that lie ever further apart, and
 * together, signed, when more is waiting.
 */
final class Phone implements Runnable {

    private static final int UPLOAD = 50;
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final int CREATED = 201;
    private static final int OK = 200;

    /** One scan. Its id stays the same from try to try, so a retry can't become a second visit. */
    private record Scan(UUID id, String code, Instant at, long dueNanos) {

        Map<String, Object> body() {
            return Map.of("id", id, "qr", code, "checkedInAt", at);
        }
    }

    private final CitizenSession person;
    private final List<String> codes;
    private final Paths paths;
    private final Account account;
    private final Clock clock;
    private final BlockingQueue<Long> due = new LinkedBlockingQueue<>();
    private final Deque<Scan> queue = new ArrayDeque<>();
    private int turn;

    Phone(CitizenSession person, List<String> codes, Paths paths, Account account, Clock clock) {
        this.person = person;
        this.codes = codes;
        this.paths = paths;
        this.account = account;
        this.clock = clock;
    }

    /** A scan at this moment; moments come in order. */
    void scanAt(long nanoTime) {
        due.add(nanoTime);
    }

    @Override
    public void run() {
        try {
            long pause = FIRST_PAUSE_MILLIS;
            while (true) {
                collect();
                if (send()) {
                    pause = FIRST_PAUSE_MILLIS;
                } else {
                    TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextLong(1, pause));
                    pause = Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes into the queue what is due, and waits for the next scan when there is nothing. */
    private void collect() throws InterruptedException {
        if (queue.isEmpty()) {
            scan(due.take());
        }
        for (Long next = due.peek(); next != null && next <= System.nanoTime(); next = due.peek()) {
            scan(due.take());
        }
    }

    private void scan(long moment) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, moment - System.nanoTime()));
        account.scanned();
        queue.add(new Scan(ClientIds.next(clock), codes.get(turn++ % codes.size()), clock.instant(), moment));
    }

    /** Whether everything that was tried has left the queue. */
    private boolean send() {
        try {
            return queue.size() == 1 ? sendOne(queue.peek()) : sendMany(queue.stream().limit(UPLOAD).toList());
        } catch (UnexpectedAnswerException noAnswer) {
            return false;
        }
    }

    private boolean sendOne(Scan scan) {
        Answer answer = post("/v1/me/visits").json(scan.body()).send();
        if (answer.status() == CREATED) {
            acknowledged(scan);
        }
        return answer.status() == CREATED;
    }

    private boolean sendMany(List<Scan> scans) {
        byte[] body = Json.bytes(Map.of("visits", scans.stream().map(Scan::body).toList()));
        Answer answer = post("/v1/me/visits/uploads").json(body).header("Queue-Signature", person.queueSignature(body)).send();
        if (answer.status() != OK) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < scans.size(); i++) {
            all &= settle(scans.get(i), answer.json().path("results").path(i).path("status").asText());
        }
        return all;
    }

    private boolean settle(Scan scan, String status) {
        switch (status) {
            case "RECORDED" -> acknowledged(scan);
            case "REFUSED" -> queue.remove(scan);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void acknowledged(Scan scan) {
        queue.remove(scan);
        account.acknowledged(scan.id(), Duration.ofNanos(System.nanoTime() - scan.dueNanos()));
    }

    private Call post(String path) {
        int way = ThreadLocalRandom.current().nextInt(Disturbance.PATHS);
        return paths.at(System.nanoTime(), way).post(path).bearer(person.token());
    }
}
