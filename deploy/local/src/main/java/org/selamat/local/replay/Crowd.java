package org.selamat.local.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.selamat.local.client.Api;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.Suite;

/**
 * The people of a replay and the codes at the doors of their shops: a few of each stand for all, each with a session of its
 * own.
 */
public record Crowd(List<CitizenSession> people, List<String> codes) {

    private static final LocalDate BORN = LocalDate.of(1990, 6, 1);

    public static Crowd gathered(Suite suite, Api gateway, Clock clock, int people, int venues) {
        var sessions = new ArrayList<CitizenSession>();
        for (int i = 0; i < people; i++) {
            sessions.add(Registrations.citizen(suite, gateway, clock, "Guest of the Replay", BORN).session());
        }
        var codes = new ArrayList<String>();
        for (int i = 0; i < venues; i++) {
            codes.add(code(gateway, clock, sessions.get(i % people), i));
        }
        return new Crowd(List.copyOf(sessions), List.copyOf(codes));
    }

    /** The codes in an order of its own for each phone. */
    List<String> codesFrom(int phone) {
        var own = new ArrayList<>(codes);
        Collections.rotate(own, -phone);
        return own;
    }

    private static String code(Api gateway, Clock clock, CitizenSession owner, int number) {
        UUID id = ClientIds.next(clock);
        gateway.post("/v1/venues").bearer(owner.token())
                .json(Map.of("id", id, "name", "Venue " + number, "address", "1 Jalan Ampang",
                        "type", "SHOP", "district", "Kuala Lumpur"))
                .send().expect(201);
        return gateway.get("/v1/venues/" + id + "/qr").bearer(owner.token()).send().expect(200).text("text");
    }
}
