package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.ServiceTest;

@ServiceTest
class PhoneClockTest {

    private static final Duration OFFLINE = Duration.ofHours(48);

    @Inject
    Rows rows;

    private final TestPhone phone = new TestPhone();
    private final UUID person = UUID.randomUUID();
    private Instant now;
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        cafe = Api.venue("FOOD", null);
    }

    @ParameterizedTest
    @CsvSource({ "PT72H,AHEAD", "PT-72H,BEHIND", "PT6M,AHEAD", "PT-6M,BEHIND" })
    void aPhoneWhoseClockIsOffIsToldByHowMuchAndLosesNothing(Duration off, String direction) {
        // given
        var sentAt = now.plus(off);
        var scannedAt = sentAt.minus(OFFLINE);
        // when
        var told = phone.upload(person, sentAt, List.of(entry(scannedAt)));
        // then
        told.then().statusCode(422).contentType("application/problem+json")
                .body("type", equalTo("urn:problem:checkin:clock-off")).body("clock", equalTo(direction));
        assertThat(Duration.parse(told.path("offBy"))).isCloseTo(off.abs(), Duration.ofMinutes(1));
        assertThat(rows.visitsOf(person)).isZero();
        // when
        var difference = Duration.between(sentAt, Instant.parse(told.path("serverTime")));
        var corrected = phone.upload(person, sentAt.plus(difference), List.of(entry(scannedAt.plus(difference))));
        // then
        corrected.then().statusCode(200).body("results.status", contains("RECORDED"));
        assertThat(Instant.parse(corrected.path("results[0].receipt.checkedInAt")))
                .isEqualTo(scannedAt.plus(difference)).isCloseTo(now.minus(OFFLINE), within(1, ChronoUnit.MINUTES));
        assertThat(Instant.parse(corrected.path("results[0].receipt.receivedAt"))).isCloseTo(now,
                within(1, ChronoUnit.MINUTES));
        assertThat(rows.visitsOf(person)).isOne();
    }

    @Test
    void aClockThatIsOffByAFewMinutesIsGoodEnough() {
        for (var off : List.of(Duration.ofMinutes(4), Duration.ofMinutes(-4))) {
            phone.upload(person, now.plus(off), List.of(entry(now.plus(off)))).then().statusCode(200)
                    .body("results.status", contains("RECORDED"));
        }
    }

    @Test
    void aQueueThatDoesNotSayWhenItIsSentIsRefusedByName() {
        // given
        var body = TestPhone.json(Map.of("visits", List.of(entry(now))));
        // when
        var answer = TestPhone.upload(phone.token(person), phone.signature(body), body);
        // then
        answer.then().statusCode(400).body("type", equalTo("urn:problem:common:invalid-request")).body("errors.field",
                hasItem("sentAt"));
        assertThat(rows.visitsOf(person)).isZero();
    }

    private Map<String, Object> entry(Instant at) {
        return Map.of("id", Ids.visitAt(at), "qr", cafe.qr(), "checkedInAt", at.toString());
    }
}
