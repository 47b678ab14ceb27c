package org.selamat.checkin.opendata.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.register;
import static org.selamat.checkin.testsupport.Api.venueBody;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.opendata.application.CountDays;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

@ServiceTest
class CheckInDataTest {

    private static final String FILES = "/public/v1/check-in-data/";

    @Inject
    CountDays countDays;
    @Inject
    Rows rows;

    @Test
    void aDayThatIsOverIsPublishedInTheMinistrysShapes() {
        // given: the only check-ins of Labuan, on a day that is over for a quarter of an hour at least
        var day = LocalDays.of(Instant.now().minus(Duration.ofMinutes(15))).minusDays(1);
        var noon = LocalDays.start(day).plus(Duration.ofHours(12));
        var jetty = venueInLabuan();
        var anna = UUID.randomUUID();
        checkIn(anna, jetty, noon);
        checkIn(anna, jetty, noon.plusSeconds(7200));
        checkIn(UUID.randomUUID(), jetty, noon);
        rows.define("DELETE FROM checkin_count WHERE day = '" + day + "'"); // it may have been counted without them
        // when
        countDays.countWhatIsDue();
        // then
        var states = given().get(FILES + "checkin_state.csv");
        assertThat(states.then().statusCode(200).extract().asString())
                .startsWith("date,state,checkins,unique_ind,unique_loc\n").contains("\n" + day + ",W.P. Labuan,3,2,1\n");
        assertThat(text("checkin_malaysia")).startsWith("date,checkins,unique_ind,unique_loc\n").contains("\n" + day + ",");
        var times = text("checkin_malaysia_time").lines().toList();
        assertThat(times.get(0)).startsWith("date,0,1,").endsWith(",46,47");
        assertThat(times).anySatisfy(line -> {
            assertThat(line).startsWith(day + ",");
            assertThat(Integer.parseInt(line.split(",")[1 + 24])).isGreaterThanOrEqualTo(2);
        });
        given().header("If-None-Match", states.header("ETag")).get(FILES + "checkin_state.csv").then().statusCode(304);
    }

    @Test
    void aFileThatNobodyPublishesIsNotThere() {
        given().get(FILES + "checkin_persons.csv").then().statusCode(404);
    }

    private static String text(String file) {
        return given().get(FILES + file + ".csv").then().statusCode(200).extract().asString();
    }

    private static TestVenue venueInLabuan() {
        var owner = UUID.randomUUID();
        var id = UUID.randomUUID();
        var body = venueBody(id, "TRANSPORT");
        body.put("district", "Labuan");
        register(owner, body).then().statusCode(201);
        return new TestVenue(id, owner, Api.get(Tokens.citizen(owner), "/v1/venues/" + id + "/qr").path("text"));
    }
}
