package org.selamat.checkin.hotspot.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

import io.restassured.response.Response;

@ServiceTest
class HotspotTest {

    private static final String TOPIC = "selamat.checkin.hotspot.v1";
    private static final int LEAST = 5;

    @Inject
    Rows rows;

    private final Instant now = Daytime.now();

    @Test
    void fiveCasesAndFiveExposedAreAHotspotUntilACaseIsVoided() {
        // given: exposed on two floors of the same house
        var market = venue("SHOP", null);
        var floor = zoneOf(market);
        visitors(market);
        visitors(floor);
        var cases = people();
        cases.subList(0, 3).forEach(person -> checkIn(person, market, minutesAgo(60)));
        cases.subList(3, LEAST).forEach(person -> checkIn(person, floor, minutesAgo(60)));
        var infections = cases.stream().map(ConfirmedInfection::of).toList();
        // when
        infections.subList(0, LEAST - 1).forEach(infection -> {
            infection.confirm();
            infection.awaitHeard(rows);
        });
        // then
        await().until(() -> rows.count("SELECT count(*) FROM touched_venue WHERE venue_id IN (?, ?)", market.id(),
                floor.id()) == 0);
        assertThat(told(market)).as("four are too few").isEmpty();
        // when
        infections.get(LEAST - 1).confirm();
        // then
        var declared = event("selamat.checkin.hotspot-declared.v1", market);
        assertThat(declared.data().path("size").asText()).isEqualTo("SMALL");
        var id = declared.data().path("hotspotId").asText();
        var listed = hotspot(id);
        assertThat(listed).containsEntry("district", "Lembah Pantai").containsEntry("type", "SHOP").doesNotContainKey("name");
        Stream.concat(cases.stream(), infections.stream().map(ConfirmedInfection::caseId))
                .forEach(person -> assertThat(declared.data().toString()).doesNotContain(person.toString()));
        // when
        infections.get(0).voided();
        // then
        assertThat(event("selamat.checkin.hotspot-withdrawn.v1", market).data().path("hotspotId").asText()).isEqualTo(id);
        assertThat(hotspot(id)).isEmpty();
        assertThat(told(market)).extracting(EventMessage::type).containsExactly("selamat.checkin.hotspot-declared.v1",
                "selamat.checkin.hotspot-withdrawn.v1");
    }

    @Test
    void aCursorThatIsNoneIsRefused() {
        given().get("/public/v1/hotspots?cursor=x").then().statusCode(400);
        given().get("/public/v1/hotspots?limit=101").then().statusCode(400);
    }

    private static EventMessage event(String type, TestVenue venue) {
        var event = Topics.await(TOPIC, e -> e.type().equals(type) && e.key().equals(venue.id().toString()));
        Contracts.assertValid(event);
        return event;
    }

    private static List<EventMessage> told(TestVenue venue) {
        return Topics.all(TOPIC).stream().filter(event -> event.key().equals(venue.id().toString())).toList();
    }

    private static Map<String, Object> hotspot(String id) {
        List<Map<String, Object>> items = list().path("items");
        return items.stream().filter(item -> item.get("id").equals(id)).findFirst().orElse(Map.of());
    }

    private static Response list() {
        return given().get("/public/v1/hotspots?limit=100").then().statusCode(200).extract().response();
    }

    private static TestVenue zoneOf(TestVenue premises) {
        var id = UUID.randomUUID();
        var owner = Tokens.citizen(premises.owner());
        Api.post(owner, "/v1/venues/" + premises.id() + "/zones", Map.of("id", id, "name", "Tingkat 1")).then()
                .statusCode(201);
        return new TestVenue(id, premises.owner(), Api.get(owner, "/v1/venues/" + id + "/qr").path("text"));
    }

    private void visitors(TestVenue venue) {
        people().forEach(person -> checkIn(person, venue, minutesAgo(60)));
    }

    private static List<UUID> people() {
        return Stream.generate(UUID::randomUUID).limit(LEAST).toList();
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
