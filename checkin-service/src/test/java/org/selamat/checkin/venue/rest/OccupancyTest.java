package org.selamat.checkin.venue.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.checkOut;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
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
        occupancy.then().statusCode(200).body("present", equalTo(2)).body("capacity", equalTo(2)).body("full", equalTo(true));
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

    private static Response occupancy(TestVenue venue) {
        return Api.get(Tokens.citizen(venue.owner()), "/v1/venues/" + venue.id() + "/occupancy");
    }

    private Instant minutesAgo(int minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }
}
