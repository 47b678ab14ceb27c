package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.checkin.venue.domain.ScannedProofs;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.response.Response;

/** A code on a screen, and what its photograph is worth. */
@ServiceTest
class ScreenTest {

    @Inject
    MovableClock clock;
    @Inject
    MeterRegistry metrics;

    private final TestPhone phone = new TestPhone();
    private final UUID person = UUID.randomUUID();
    private final String token = Tokens.citizen(person);
    private Instant now;
    private TestVenue cafe;
    private String shown;

    @BeforeEach
    void lookAtTheScreen() {
        now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        clock.stopAt(now);
        cafe = Api.venue("FOOD", null);
        shown = Api.get(Tokens.citizen(cafe.owner()), "/v1/venues/" + cafe.id() + "/screen-codes").then().statusCode(200)
                .extract().path("codes[0].text");
    }

    @Test
    void whatIsSentAtOnceProvesMoreThanAPoster() {
        single(Ids.visitAt(now)).then().statusCode(201).body("proof", equalTo("ROTATING"));
        group(Ids.visitAt(now)).then().statusCode(200).body("results.receipt.proof", contains("ROTATING"));
        upload(Ids.visitAt(now)).then().statusCode(200).body("results.receipt.proof", contains("ROTATING"));
    }

    @Test
    void aPhotographWithItsTrueTimeIsAPosterTenMinutesLaterWhicheverWayItIsSent() {
        // given
        clock.advance(Duration.ofMinutes(10));
        // when, then
        single(Ids.visitAt(now)).then().statusCode(201).body("proof", equalTo("STATIC"));
        group(Ids.visitAt(now)).then().statusCode(200).body("results.receipt.proof", contains("STATIC"));
        upload(Ids.visitAt(now)).then().statusCode(200).body("results.receipt.proof", contains("STATIC"));
    }

    @Test
    void theShortWayJudgesAPhotographNoBetter() {
        // given
        single(Ids.visitAt(now));
        double before = quick();
        single(Ids.visitAt(now)).then().statusCode(201).body("proof", equalTo("ROTATING"));
        // when
        clock.advance(ScannedProofs.FRESH.plusSeconds(1));
        // then
        single(Ids.visitAt(now)).then().statusCode(201).body("proof", equalTo("STATIC"));
        assertThat(quick()).isEqualTo(before + 2);
    }

    @Test
    void aPhotographWithAnotherTimeIsAPosterToo() {
        var earlier = now.minusSeconds(100);
        Api.checkIn(token, Ids.visitAt(earlier), shown, earlier).then().statusCode(201).body("proof", equalTo("STATIC"));
    }

    @Test
    void whatAPhoneScannedWhileItWasOfflineIsAPoster() {
        // given
        clock.advance(Duration.ofHours(1));
        // when, then
        upload(Ids.visitAt(now)).then().statusCode(200).body("results.status", contains("RECORDED"))
                .body("results.receipt.proof", contains("STATIC"));
    }

    @Test
    void aRetryGetsTheFirstAnswerThoughItsGradeWouldBeAnotherNow() {
        // given
        var id = Ids.visitAt(now);
        var first = single(id);
        // when
        clock.advance(Duration.ofMinutes(10));
        // then
        assertThat(single(id).then().statusCode(201).extract().asString()).isEqualTo(first.asString());
        upload(id).then().statusCode(200).body("results.status", contains("RECORDED"))
                .body("results.receipt.proof", contains("ROTATING"));
    }

    @Test
    void nobodyButTheOwnerGetsTheCodesOfAScreen() {
        Api.get(token, "/v1/venues/" + cafe.id() + "/screen-codes").then().statusCode(404);
    }

    private Response single(UUID id) {
        return Api.checkIn(token, id, shown, now);
    }

    private Response group(UUID id) {
        return Api.post(token, "/v1/me/visits/groups",
                Map.of("qr", shown, "checkedInAt", now.toString(), "members", List.of(Map.of("id", id))));
    }

    private Response upload(UUID id) {
        return phone.upload(person, clock.instant(), List.of(Map.of("id", id, "qr", shown, "checkedInAt", now.toString())));
    }

    private double quick() {
        return metrics.counter("checkin.answered.quickly").count();
    }
}
