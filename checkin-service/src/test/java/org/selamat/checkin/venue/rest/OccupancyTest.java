package org.selamat.checkin.venue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.checkOut;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class OccupancyTest {

    private final Instant now = Instant.now();

    @Test
    void theOwnerSeesHowManyAreThereAndNeverWho() {
        // given
        var cafe = venue("FOOD", 2);
        var stays = UUID.randomUUID();
        var twice = UUID.randomUUID();
        checkIn(stays, cafe, minutesAgo(20));
        checkIn(twice, cafe, minutesAgo(40));
        checkIn(twice, cafe, minutesAgo(5));
        // when
        var occupancy = occupancy(cafe);
        // then
        occupancy.then().statusCode(200).body("present", equalTo(2)).body("capacity", equalTo(2)).body("full", equalTo(true))
                .body("nearlyFull", equalTo(true));
        assertThat(occupancy.asString()).doesNotContain(stays.toString()).doesNotContain(twice.toString());
    }

    @Test
    void whoLeftIsNotCounted() {
        // given
        var cafe = venue("FOOD", null);
        var saidSo = UUID.randomUUID();
        var wentElsewhere = UUID.randomUUID();
        var longAgo = UUID.randomUUID();
        var visit = checkIn(saidSo, cafe, minutesAgo(30));
        checkIn(wentElsewhere, cafe, minutesAgo(30));
        checkIn(longAgo, cafe, minutesAgo(100));
        occupancy(cafe).then().body("present", equalTo(2));
        // when
        checkOut(saidSo, visit, minutesAgo(1)).then().statusCode(200);
        checkIn(wentElsewhere, venue("SHOP", null), minutesAgo(2));
        // then
        occupancy(cafe).then().body("present", equalTo(0)).body("full", equalTo(false));
    }

    @Test
    void theOwnerSeesTheHalfHoursOfADayAndNobodyElseDoes() {
        // given
        var cafe = venue("FOOD", null);
        var day = LocalDays.of(now).minusDays(1);
        var halfPastNine = LocalDays.start(day).plus(Duration.ofMinutes(570));
        checkIn(UUID.randomUUID(), cafe, halfPastNine);
        checkIn(UUID.randomUUID(), cafe, halfPastNine.plus(Duration.ofMinutes(30)).minusMillis(1));
        checkIn(UUID.randomUUID(), cafe, LocalDays.start(day.plusDays(1)).minusMillis(1));
        checkIn(UUID.randomUUID(), cafe, LocalDays.start(day.plusDays(1)));
        var path = "/v1/venues/" + cafe.id() + "/statistics?day=" + day;
        // when, then
        Api.get(Tokens.citizen(cafe.owner()), path).then().statusCode(200).body("checkIns", equalTo(3))
                .body("halfHours[19]", equalTo(2)).body("halfHours[47]", equalTo(1)).body("halfHours.size()", equalTo(48));
        Api.get(Tokens.citizen(UUID.randomUUID()), path).then().statusCode(404);
    }

    @Test
    void aDayThatNoCalendarHasIsRefusedByItsName() {
        var cafe = venue("FOOD", null);
        for (var day : List.of("%2B300000000-01-01", "-300000000-01-01", "yesterday", "")) {
            Api.get(Tokens.citizen(cafe.owner()), "/v1/venues/" + cafe.id() + "/statistics?day=" + day).then().statusCode(400)
                    .body("errors[0].field", equalTo("day"));
        }
        Api.get(Tokens.citizen(cafe.owner()), "/v1/venues/" + cafe.id() + "/statistics?day=2026-02-30").then().statusCode(400);
        Api.get(Tokens.citizen(cafe.owner()), "/v1/venues/" + cafe.id() + "/statistics?day=9999-12-31").then().statusCode(200)
                .body("checkIns", equalTo(0));
    }

    private static Response occupancy(TestVenue venue) {
        return Api.get(Tokens.citizen(venue.owner()), "/v1/venues/" + venue.id() + "/occupancy");
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
