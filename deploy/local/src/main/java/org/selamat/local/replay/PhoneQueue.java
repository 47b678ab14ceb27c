package org.selamat.local.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.client.Answer;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.PhoneClock;
import org.selamat.local.data.Json;

/**
 * What a phone scanned and nobody acknowledged yet, by its clock as it goes. It is told with whatever the clock was set by
 * since: so when the phone hears that its clock is off, the times and ids of all that it scanned are right again.
 */
final class PhoneQueue {

    private static final String CLOCK_OFF = "urn:problem:checkin:clock-off";
    private static final int OK = 200;
    private static final int REFUSED = 422;

    /** One scan. Its id stays the same from try to try, so a retry can't become a second visit. */
    record Scan(UUID id, String code, Instant at, long dueNanos) {

        Map<String, Object> body() {
            return Map.of("id", id, "qr", code, "checkedInAt", at);
        }

        Scan moved(Duration by) {
            return new Scan(ClientIds.moved(id, by), code, at.plus(by), dueNanos);
        }
    }

    /**
     * The oldest of the queue as they are sent.
     *
     * @param kept as they are in the queue
     */
    record Upload(List<Scan> kept, Duration correction, Instant sentAt) {

        List<Scan> told() {
            return kept.stream().map(scan -> scan.moved(correction)).toList();
        }

        byte[] body() {
            return Json.bytes(Map.of("sentAt", sentAt, "visits", told().stream().map(Scan::body).toList()));
        }
    }

    private final Deque<Scan> scans = new ArrayDeque<>();
    private final PhoneClock clock;
    private final Account account;

    PhoneQueue(PhoneClock clock, Account account) {
        this.clock = clock;
        this.account = account;
    }

    void scan(String code, long dueNanos) {
        account.scanned();
        scans.add(new Scan(ClientIds.next(clock.unset()), code, clock.unset().instant(), dueNanos));
    }

    int size() {
        return scans.size();
    }

    /** All that waits does so for another try. */
    void delayed() {
        scans.forEach(scan -> account.delayed(scan.id()));
    }

    Upload oldest(int most) {
        return new Upload(scans.stream().limit(most).toList(), clock.correction(), clock.instant());
    }

    /** Whether everything that was sent has left the queue. */
    boolean settle(Upload upload, Answer answer) {
        if (answer.status() == REFUSED && CLOCK_OFF.equals(answer.text("type"))) {
            clock.move(Duration.between(upload.sentAt(), Instant.parse(answer.text("serverTime"))));
        }
        if (answer.status() != OK) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < upload.kept().size(); i++) {
            all &= settle(upload, i, answer.json().path("results").path(i).path("status").asText());
        }
        return all;
    }

    private boolean settle(Upload upload, int place, String status) {
        switch (status) {
            case "RECORDED" -> acknowledged(upload, place);
            case "REFUSED" -> refused(upload, place);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void refused(Upload upload, int place) {
        scans.remove(upload.kept().get(place));
        account.refused();
    }

    void acknowledged(Upload upload, int place) {
        var scan = upload.told().get(place);
        scans.remove(upload.kept().get(place));
        account.acknowledged(scan.id(), Duration.ofNanos(System.nanoTime() - scan.dueNanos()));
    }
}
