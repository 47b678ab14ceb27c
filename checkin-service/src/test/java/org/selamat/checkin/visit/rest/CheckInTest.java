package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.checkOut;
import static org.selamat.checkin.testsupport.Api.venue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.kit.testing.Contracts;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.kit.testing.Topics;

@ServiceTest
class CheckInTest {

    private static final String TOPIC = "selamat.checkin.visit.v2";

    @Inject
    MovableClock clock;
    @Inject
    Rows rows;

    private final UUID person = UUID.randomUUID();
    private Instant now;
    private TestVenue cafe;

    @BeforeEach
    void openTheCafe() {
        now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        cafe = venue("FOOD", null);
    }

    @Test
    void aCheckInIsAnsweredWithAReceiptAndTellsTheWorldOnce() {
        // given
        var id = Ids.visitAt(now);
        // when
        var answer = checkIn(Tokens.citizen(person), id, cafe.qr(), now);
        // then
        answer.then().statusCode(201).header("Location", endsWith("/v1/me/visits/" + id)).body("id", equalTo(id.toString()))
                .body("venue.name", equalTo("Kedai Kopi Bangsar")).body("proof", equalTo("STATIC"))
                .body("recordedBy", equalTo("SELF")).body("checkedInAt", equalTo(now.toString()));
        var event = Topics.await(TOPIC, e -> e.data().path("visitId").asText().equals(id.toString()));
        Contracts.assertValid(event);
        assertThat(event.type()).isEqualTo("selamat.checkin.visit-recorded.v2");
        assertThat(event.key()).isEqualTo(cafe.id().toString());
        assertThat(event.traceparent()).isNotNull();
    }

    @Test
    void aRetryGetsTheFirstAnswerEvenWhenItIsLongTooLate() {
        // given
        var id = Ids.visitAt(now);
        var first = checkIn(Tokens.citizen(person), id, cafe.qr(), now).asString();
        // when
        clock.advance(Duration.ofDays(20));
        var again = checkIn(Tokens.citizen(person), id, cafe.qr(), now);
        // then
        again.then().statusCode(201);
        assertThat(again.asString()).isEqualTo(first);
        assertThat(rows.visitsOf(person)).isOne();
    }

    @Test
    void theSameIdForAnotherScanIsRefused() {
        // given
        var id = Ids.visitAt(now);
        checkIn(Tokens.citizen(person), id, cafe.qr(), now);
        // when, then
        checkIn(Tokens.citizen(person), id, venue("SHOP", null).qr(), now).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:id-reused"));
        checkIn(Tokens.citizen(person), id, cafe.qr(), now.minusSeconds(1)).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:id-reused"));
    }

    @Test
    void someoneElsesIdTellsNothing() {
        // given
        var id = Api.checkIn(person, cafe, now);
        // when
        var answer = checkIn(Tokens.citizen(UUID.randomUUID()), id, cafe.qr(), now);
        // then
        answer.then().statusCode(409).body("type", equalTo("urn:problem:checkin:id-taken"));
        assertThat(answer.asString()).doesNotContain(person.toString()).doesNotContain(cafe.id().toString());
        checkOut(UUID.randomUUID(), id, now).then().statusCode(404).body("type", equalTo("urn:problem:common:not-found"));
        Api.get(Tokens.citizen(UUID.randomUUID()), "/v1/me/visits/" + id).then().statusCode(404);
    }

    @Test
    void aPhoneThatWasOfflineUploadsUpToFourteenDaysLate() {
        // given
        var then = now.minus(Duration.ofDays(14)).plusSeconds(30);
        // when
        var answer = checkIn(Tokens.citizen(person), Ids.visitAt(then), cafe.qr(), then);
        // then
        answer.then().statusCode(201).body("checkedInAt", equalTo(then.toString()));
        assertThat(Instant.parse(answer.path("receivedAt"))).isAfter(now.minusSeconds(1));
        var tooLate = now.minus(Duration.ofDays(14)).minusSeconds(30);
        checkIn(Tokens.citizen(person), Ids.visitAt(tooLate), cafe.qr(), tooLate).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:too-late"));
    }

    @Test
    void aCheckInFromTheFutureIsRefused() {
        var soon = now.plus(Duration.ofMinutes(4));
        checkIn(Tokens.citizen(person), Ids.visitAt(soon), cafe.qr(), soon).then().statusCode(201);
        var later = now.plus(Duration.ofMinutes(7));
        checkIn(Tokens.citizen(person), Ids.visitAt(later), cafe.qr(), later).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:in-the-future"));
    }

    @Test
    void anIdThatDoesNotCarryTheTimeOfTheScanIsRefused() {
        checkIn(Tokens.citizen(person), UUID.randomUUID(), cafe.qr(), now).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:visit-id-unusable"));
        checkIn(Tokens.citizen(person), Ids.visitAt(now), cafe.qr(), now.minus(Duration.ofDays(2))).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:visit-id-unusable"));
    }

    @Test
    void aForgedCodeIsRefused() {
        // given
        var forged = cafe.qr().substring(0, cafe.qr().length() - 2) + (cafe.qr().endsWith("AA") ? "BB" : "AA");
        // when, then
        checkIn(Tokens.citizen(person), Ids.visitAt(now), forged, now).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:code-not-genuine"));
    }

    @Test
    void aCodeWhoseKeyIsNotKnownHereYetIsToBeSentAgain() {
        checkIn(Tokens.citizen(person), Ids.visitAt(now), Keys.unknown(), now).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:code-key-unknown"));
    }

    @Test
    void aCheckOutIsKeptOnce() {
        // given
        var id = Api.checkIn(person, cafe, now.minusSeconds(600));
        // when
        checkOut(person, id, now).then().statusCode(200).body("checkedOutAt", equalTo(now.toString()));
        // then
        checkOut(person, id, now).then().statusCode(200).body("checkedOutAt", equalTo(now.toString()));
        checkOut(person, id, now.minusSeconds(5)).then().statusCode(409)
                .body("type", equalTo("urn:problem:checkin:already-checked-out"));
        var event = Topics.await(TOPIC, e -> e.type().equals("selamat.checkin.visit-ended.v2")
                && e.data().path("visitId").asText().equals(id.toString()));
        Contracts.assertValid(event);
    }

    @Test
    void aCheckOutOutsideTheVisitIsRefused() {
        // given
        var id = Api.checkIn(person, cafe, now.minus(Duration.ofDays(2)));
        // when, then
        for (var impossible : new Instant[] { now.minus(Duration.ofDays(2)).minusSeconds(1), now }) {
            checkOut(person, id, impossible).then().statusCode(422)
                    .body("type", equalTo("urn:problem:checkin:check-out-outside-visit"));
        }
    }
}
