package org.selamat.local.replay;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.selamat.local.client.Api;
import org.selamat.local.client.CitizenSession;
import org.selamat.local.client.ClientIds;
import org.selamat.local.client.Registrations;
import org.selamat.local.client.Suite;
import org.selamat.local.client.Wait;

/**
 * The people of a replay and the codes at the doors of their shops: a few of each stand for all, each with a session of its
 * own.
 */
public record Crowd(List<CitizenSession> people, List<Door> doors) {

    private static final LocalDate BORN = LocalDate.of(1990, 6, 1);
    private static final ZoneId LOCAL = ZoneId.of("Asia/Kuala_Lumpur");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OK = 200;

    /** A shop: its owner, and the code that guests scan. */
    public record Door(UUID venue, CitizenSession owner, String code) {
    }

    public static Crowd gathered(Suite suite, Api gateway, Clock clock, int people, int venues) {
        var sessions = new ArrayList<CitizenSession>();
        for (int i = 0; i < people; i++) {
            sessions.add(Registrations.citizen(suite, gateway, clock, "Guest of the Replay", BORN).session());
        }
        var doors = new ArrayList<Door>();
        for (int i = 0; i < venues; i++) {
            doors.add(door(gateway, clock, sessions.get(i % people), i));
        }
        return new Crowd(List.copyOf(sessions), List.copyOf(doors));
    }

    /** Check-ins that the owners' own statistics show: a visit that nobody knows of, or knows twice, shows here. */
    int counted(Api gateway, LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .mapToInt(day -> doors.stream().mapToInt(door -> counted(gateway, door, day)).sum())
                .sum();
    }

    /** Asked again while the service is away: whoever kills it counts only when it is back. */
    private static int counted(Api gateway, Door door, LocalDate day) {
        return Wait.atMost(PATIENCE).until("the statistics of a venue", () -> {
            var answer = gateway.get("/v1/venues/" + door.venue() + "/statistics?day=" + day).bearer(door.owner().token())
                    .send();
            return answer.status() == OK ? Optional.of(answer.json().path("checkIns").asInt()) : Optional.empty();
        });
    }

    static LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(LOCAL));
    }

    /** The codes in an order of its own for each phone. */
    List<String> codesFrom(int phone) {
        var own = new ArrayList<>(doors.stream().map(Door::code).toList());
        Collections.rotate(own, -phone);
        return own;
    }

    private static Door door(Api gateway, Clock clock, CitizenSession owner, int number) {
        UUID id = ClientIds.next(clock);
        gateway.post("/v1/venues").bearer(owner.token())
                .json(Map.of("id", id, "name", "Venue " + number, "address", "1 Jalan Ampang",
                        "type", "SHOP", "district", "Kuala Lumpur"))
                .send().expect(201);
        return new Door(id, owner,
                gateway.get("/v1/venues/" + id + "/qr").bearer(owner.token()).send().expect(200).text("text"));
    }
}
