package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.get;
import static org.selamat.checkin.testsupport.Api.post;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venue;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

/** Premises get a new hall, longer evenings, a better place on the map. */
@ServiceTest
class VenueChangeTest {

    private static final Map<String, Object> PLACE = Map.of("latitude", 3.1319, "longitude", 101.6712);
    private static final List<Map<String, String>> FRIDAYS = List.of(
            Map.of("day", "FRIDAY", "opens", "18:00", "closes", "02:00"));

    @Inject
    Rows rows;

    private TestVenue cafe;
    private String owner;

    @BeforeEach
    void open() {
        cafe = venue("FOOD", 40);
        owner = Tokens.citizen(cafe.owner());
    }

    @Test
    void anOwnerChangesCapacityPlaceAndHours() {
        // when
        var changed = change(cafe.id(), "\"0\"", Map.of("capacity", 60, "place", PLACE, "openingHours", FRIDAYS));
        // then
        changed.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("capacity", equalTo(60))
                .body("place.latitude", equalTo(3.1319f)).body("openingHours.day", contains("FRIDAY"))
                .body("countsFrom", notNullValue()).body("name", equalTo("Kedai Kopi Bangsar"));
        var read = get(owner, path(cafe.id()));
        read.then().statusCode(200).header("ETag", equalTo("\"1\""));
        assertThat(read.asString()).isEqualTo(changed.asString());
        get(owner, path(cafe.id()) + "/occupancy").then().body("capacity", equalTo(60));
    }

    @Test
    void whatIsLeftOutIsTakenAway() {
        change(cafe.id(), "\"0\"", Map.of("place", PLACE)).then().statusCode(200).body("capacity", nullValue());
        change(cafe.id(), "\"1\"", Map.of("capacity", 10)).then().statusCode(200).body("place", nullValue());
    }

    @Test
    void aChangeNamesTheVersionThatItWasMadeFrom() {
        change(cafe.id(), "\"0\"", Map.of("capacity", 50)).then().statusCode(200);
        change(cafe.id(), "\"0\"", Map.of("capacity", 60)).then().statusCode(412);
        given().auth().oauth2(owner).contentType("application/json").body(Map.of("capacity", 60)).put(path(cafe.id())).then()
                .statusCode(428);
        get(owner, path(cafe.id())).then().body("capacity", equalTo(50));
    }

    @Test
    void whatStandsInTheCodeIsNoPartOfAChange() {
        for (var field : List.of("name", "type", "district", "address")) {
            change(cafe.id(), "*", Map.of("capacity", 40, field, "OTHER")).then().statusCode(400).body("errors.field",
                    hasItem(field));
        }
    }

    @Test
    void nobodyElseChangesIt() {
        // given
        var stranger = Tokens.citizen(venue("SHOP", null).owner());
        // when
        var theirs = given().auth().oauth2(stranger).header("If-Match", "*").contentType("application/json")
                .body(Map.of("capacity", 1)).put(path(cafe.id()));
        // then
        theirs.then().statusCode(404).body("type", equalTo("urn:problem:common:not-found"));
        get(owner, path(cafe.id())).then().header("ETag", equalTo("\"0\"")).body("capacity", equalTo(40));
    }

    @Test
    void zonesFollowTheirPremisesAndHaveACapacityOfTheirOwn() {
        // given
        var hall = UUID.randomUUID();
        post(owner, path(cafe.id()) + "/zones", Map.of("id", hall, "name", "Dewan A")).then().statusCode(201);
        // when
        change(cafe.id(), "*", Map.of("capacity", 60, "place", PLACE, "openingHours", FRIDAYS)).then().statusCode(200);
        // then
        get(owner, path(hall)).then().header("ETag", equalTo("\"1\"")).body("openingHours.day", contains("FRIDAY"))
                .body("place.latitude", equalTo(3.1319f)).body("capacity", nullValue());
        change(hall, "\"1\"", Map.of("capacity", 15)).then().statusCode(200).body("capacity", equalTo(15))
                .body("openingHours", hasSize(1));
        change(hall, "*", Map.of("place", Map.of("latitude", 1.5, "longitude", 110.3))).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:zone-like-its-premises"));
        post(owner, path(cafe.id()) + "/zones", Map.of("id", hall, "name", "Dewan A")).then().statusCode(201);
    }

    @Test
    void aRegistrationThatIsSentAgainFindsTheVenueAsItIsNow() {
        // given
        change(cafe.id(), "*", Map.of("capacity", 60)).then().statusCode(200);
        // when, then
        register(cafe.owner(), venueBody(cafe.id(), "FOOD")).then().statusCode(201).body("capacity", equalTo(60));
        register(cafe.owner(), venueBody(cafe.id(), "SHOP")).then().statusCode(422);
    }

    @Test
    void whoWasThereBeforeTheNewHoursCountIsNotDoubted() {
        // given
        var countsFrom = LocalDate.parse(change(cafe.id(), "*", Map.of("openingHours", halfADayAway())).path("countsFrom"));
        assertThat(countsFrom).isAfter(LocalDays.of(Instant.now()));
        rows.count("UPDATE venue SET former = replace(former, ?, ?) WHERE id = ? RETURNING 1", countsFrom.toString(),
                countsFrom.minusDays(1).toString(), cafe.id());
        var visitor = UUID.randomUUID();
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        checkIn(visitor, cafe, now.minus(Duration.ofDays(1)));
        checkIn(visitor, cafe, now);
        // when
        var export = get(Tokens.citizen(visitor), "/v1/me/visit-export");
        // then
        export.then().statusCode(200).body("scans[0].doubts", contains("CLOSED_VENUE")).body("scans[1].doubts", empty());
    }

    /** Every day, and never within ten hours of now. */
    private static List<Map<String, String>> halfADayAway() {
        var opens = LocalTime.now(LocalDays.ZONE).plusHours(11).truncatedTo(ChronoUnit.MINUTES);
        return Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "opens", opens.toString(), "closes", opens.plusHours(1).toString()))
                .toList();
    }

    private Response change(UUID venue, String version, Map<String, ?> body) {
        return given().auth().oauth2(owner).header("If-Match", version).contentType("application/json")
                .body(new LinkedHashMap<>(body)).put(path(venue));
    }

    private static String path(UUID venue) {
        return "/v1/venues/" + venue;
    }
}
