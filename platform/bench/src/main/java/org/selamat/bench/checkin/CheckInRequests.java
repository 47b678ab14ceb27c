package org.selamat.bench.checkin;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.selamat.bench.load.Request;
import org.selamat.bench.suite.TokenMint;
import org.selamat.kit.sign.SigningProvider;
import org.selamat.local.client.Api;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.DeviceKey;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/** Check-ins of many people at many venues, each with a fresh id and the time of sending. */
final class CheckInRequests implements Supplier<Request> {

    /** Three times as many as the service keeps tokens of, since hardly anybody comes twice in the life of one. */
    static final int PEOPLE = Integer.getInteger("bench.people", 30_000);
    static final int VENUES = 500;

    private final DeviceKey device;
    private final List<String> tokens;
    private final List<String> codes;
    private final List<UUID> venues;
    private final Clock clock;
    private final AtomicInteger turn = new AtomicInteger();

    private CheckInRequests(DeviceKey device, List<String> tokens, List<UUID> venues, List<String> codes, Clock clock) {
        this.device = device;
        this.tokens = tokens;
        this.venues = venues;
        this.codes = codes;
        this.clock = clock;
    }

    /** Registers the venues through the gateway. */
    static CheckInRequests prepared(Api gateway, TokenMint mint, Clock clock) {
        return prepared(gateway, new DeviceKey(clock), mint::tokenOf, clock);
    }

    /** The same with tokens that name a phone, which can sign uploads; the twin takes none that is bound to a key. */
    static CheckInRequests ofPhones(Api gateway, TokenMint mint, Clock clock) {
        var device = new DeviceKey(clock, SigningProvider.get()); // phones have processors of their own
        return prepared(gateway, device, person -> mint.tokenOf(person, device), clock);
    }

    private static CheckInRequests prepared(Api gateway, DeviceKey device, Function<UUID, String> token, Clock clock) {
        var tokens = IntStream.range(0, PEOPLE).parallel().mapToObj(i -> token.apply(UUID.randomUUID())).toList();
        var codes = new ArrayList<String>();
        var venues = new ArrayList<UUID>();
        for (int i = 0; i < VENUES; i++) {
            var id = ClientIds.next(clock);
            venues.add(id);
            codes.add(code(gateway, tokens.get(i), id));
        }
        return new CheckInRequests(device, tokens, venues, codes, clock);
    }

    @Override
    public Request get() {
        int number = turn.getAndIncrement() & Integer.MAX_VALUE;
        var body = body(number, ClientIds.next(clock), clock.instant());
        return new Request(HttpMethod.POST, "/v1/me/visits", token(number), Buffer.buffer(body), 201);
    }

    String token(int number) {
        return tokens.get(number % PEOPLE);
    }

    /** Everybody has the same phone here: the key doesn't matter to what is measured. */
    String queueSignature(byte[] body) {
        return device.queueSignature(body);
    }

    String body(int number, UUID id, Instant at) {
        return "{\"id\":\"" + id + "\",\"qr\":\"" + codes.get(number % VENUES) + "\",\"checkedInAt\":\"" + at + "\"}";
    }

    List<UUID> venues() {
        return venues;
    }

    private static String code(Api gateway, String owner, UUID id) {
        gateway.post("/v1/venues").bearer(owner)
                .json(Map.of("id", id, "name", "Bench " + id, "address", "1 Jalan Ampang", "type",
                        "SHOP", "district", "Kuala Lumpur"))
                .send().expect(201);
        return gateway.get("/v1/venues/" + id + "/qr").bearer(owner).send().expect(200).text("text");
    }
}
