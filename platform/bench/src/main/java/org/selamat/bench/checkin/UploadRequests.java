package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.selamat.bench.load.Request;
import org.selamat.local.client.ClientIds;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** Queues of phones that were offline for two days, signed by them. */
final class UploadRequests implements Supplier<Request> {

    static final int VISITS = 50;
    private static final Duration OFFLINE = Duration.ofHours(48);

    private final CheckInRequests checkIns;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();

    UploadRequests(CheckInRequests checkIns, Clock clock) {
        this.checkIns = checkIns;
        this.clock = clock;
    }

    @Override
    public Request get() {
        int number = turn.getAndIncrement() & Integer.MAX_VALUE;
        var visits = IntStream.range(0, VISITS).mapToObj(i -> visit(number, i)).collect(Collectors.joining(","));
        var body = Buffer.buffer("{\"sentAt\":\"" + clock.instant() + "\",\"visits\":[" + visits + "]}");
        return new Request(HttpMethod.POST, "/v1/me/visits/uploads", checkIns.token(number), body, 200,
                Map.of("Queue-Signature", checkIns.queueSignature(body.getBytes())));
    }

    private String visit(int number, int i) {
        var at = clock.instant().minus(OFFLINE).plus(OFFLINE.dividedBy(VISITS).multipliedBy(i));
        return checkIns.body(number + i, ClientIds.next(Clock.fixed(at, ZoneOffset.UTC)), at);
    }
}
