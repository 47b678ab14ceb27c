package org.selamat.checkin.venue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.ConfirmedInfection;
import org.selamat.checkin.testsupport.Daytime;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class ZoneTest {

    @Inject
    Rows rows;

    private final Instant now = Instant.now();
    private TestVenue market;

    @BeforeEach
    void openTheMarket() {
        market = venue("SHOP", 3);
    }

    @Test
    void aZoneIsLikeItsPremisesAndHasItsOwnCode() {
        // given
        var id = UUID.randomUUID();
        // when
        add(market, id, "Tingkat 2", 1).then().statusCode(201).body("name", equalTo("Kedai Kopi Bangsar · Tingkat 2"))
                .body("zoneOf", equalTo(market.id().toString()))
                .body("address", equalTo("12, Jalan Telawi 3, 59100 Kuala Lumpur"))
                .body("type", equalTo("SHOP")).body("capacity", equalTo(1));
        // then
        assertThat(get("/" + id + "/qr").<String> path("text")).isNotEqualTo(market.qr());
        get("/" + id + "/poster").then().statusCode(200);
        get("/" + market.id() + "/zones").then().statusCode(200).body("items.id", contains(id.toString()));
        get("/" + id + "/zones").then().body("items", empty());
        get("/" + market.id()).then().body("zoneOf", nullValue());
    }

    @Test
    void theSameZoneAgainGetsTheFirstAnswerAndOtherContentIsRefused() {
        // given
        var id = UUID.randomUUID();
        var first = add(market, id, "Dewan A", 20);
        // when, then
        assertThat(add(market, id, "Dewan A", 20).then().statusCode(201).extract().asString()).isEqualTo(first.asString());
        add(market, id, "Dewan B", 20).then().statusCode(422).body("type", equalTo("urn:problem:checkin:id-reused"));
        add(market, market.id(), "Dewan A", 20).then().statusCode(422).body("type", equalTo("urn:problem:checkin:id-reused"));
        add(market, venue("SHOP", null).id(), "Dewan A", 20).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:id-taken"));
    }

    @Test
    void aZoneHasNoZonesAndItsNameHasToFit() {
        // given
        var floor = zone("Tingkat 1");
        // when, then
        add(floor, UUID.randomUUID(), "Bilik 3", 5).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:zone-of-a-zone"));
        add(market, UUID.randomUUID(), "x".repeat(60), 5).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:zone-name-too-long"));
        add(market, UUID.randomUUID(), "  ", 5).then().statusCode(400);
        add(market, UUID.randomUUID(), "x".repeat(59), 5).then().statusCode(201);
    }

    @Test
    void someoneElsesPremisesHaveNoZones() {
        var stranger = new TestVenue(market.id(), UUID.randomUUID(), market.qr());
        add(stranger, UUID.randomUUID(), "Tingkat 1", 5).then().statusCode(404);
        Api.get(Tokens.citizen(stranger.owner()), "/v1/venues/" + market.id() + "/zones").then().statusCode(404);
    }

    @Test
    void everyZoneIsCountedAndThePremisesCountEverybodyOnce() {
        // given
        var below = zone("Tingkat 1");
        var above = zone("Tingkat 2");
        var walker = UUID.randomUUID();
        checkIn(UUID.randomUUID(), market, minutesAgo(30));
        checkIn(UUID.randomUUID(), below, minutesAgo(20));
        checkIn(walker, below, minutesAgo(20));
        // when
        checkIn(walker, above, minutesAgo(5));
        // then
        get("/" + market.id() + "/occupancy").then().statusCode(200).body("present", equalTo(3)).body("full", equalTo(true))
                .body("zones.find { it.id == '" + below.id() + "' }.present", equalTo(1))
                .body("zones.find { it.id == '" + above.id() + "' }.present", equalTo(1));
        get("/" + above.id() + "/occupancy").then().body("present", equalTo(1)).body("zones", nullValue());
    }

    @Test
    void whoIsOnAnotherFloorIsNoContactAndWhoToldNoFloorIsPerhapsOne() {
        // given
        var below = zone("Tingkat 1");
        var above = zone("Tingkat 2");
        var infected = UUID.randomUUID();
        var near = UUID.randomUUID();
        var somewhere = UUID.randomUUID();
        var then = Daytime.now().minus(Duration.ofHours(1));
        checkIn(infected, above, then);
        checkIn(UUID.randomUUID(), below, then);
        checkIn(somewhere, market, then);
        checkIn(near, above, then);
        // when
        var infection = ConfirmedInfection.of(infected);
        infection.confirm();
        // then
        assertThat(infection.awaitFound(near).data().path("weight").asDouble()).isEqualTo(0.5);
        assertThat(infection.awaitFound(somewhere).data().path("weight").asDouble()).isEqualTo(0.25);
        assertThat(rows.exposures(infection.caseId())).isEqualTo(2);
        // when: somebody who told no floor uploads late
        var late = UUID.randomUUID();
        checkIn(late, market, then);
        // then
        infection.awaitFound(late);
    }

    @Test
    void whoDeletesAVisitToAFloorStaysAContactOfWhoToldTheWholeHouse() {
        // given
        var above = zone("Tingkat 2");
        var visitor = UUID.randomUUID();
        var late = UUID.randomUUID();
        var then = Daytime.now().minus(Duration.ofHours(1));
        var infection = ConfirmedInfection.of(UUID.randomUUID());
        checkIn(infection.person(), market, then);
        var visit = checkIn(visitor, above, then);
        infection.confirm();
        infection.awaitFound(visitor);
        // when
        Api.deleteVisit(visitor, visit).then().statusCode(204);
        checkIn(late, market, then);
        // then
        infection.awaitFound(late);
        assertThat(rows.exposures(infection.caseId(), visitor)).isOne();
    }

    private TestVenue zone(String name) {
        var id = UUID.randomUUID();
        add(market, id, name, null).then().statusCode(201);
        return new TestVenue(id, market.owner(), get("/" + id + "/qr").path("text"));
    }

    private static Response add(TestVenue premises, UUID id, String name, Integer capacity) {
        var body = new LinkedHashMap<String, Object>(Map.of("id", id, "name", name));
        if (capacity != null) {
            body.put("capacity", capacity);
        }
        return Api.post(Tokens.citizen(premises.owner()), "/v1/venues/" + premises.id() + "/zones", body);
    }

    private Response get(String path) {
        return Api.get(Tokens.citizen(market.owner()), "/v1/venues" + path);
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
