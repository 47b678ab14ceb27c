package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Rows;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.restassured.response.Response;

@ServiceTest
class SignedQueueTest {

    @Inject
    Rows rows;

    private final TestPhone phone = new TestPhone();
    private final UUID person = UUID.randomUUID();
    private byte[] body;

    @BeforeEach
    void scan() {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        body = TestPhone.queue(now, List.of(Map.of("id", Ids.visitAt(now), "qr", Api.venue("FOOD", null).qr(), "checkedInAt",
                now.toString())));
    }

    @Test
    void whoStoleATokenButNotThePhoneWritesNothing() {
        // given
        var thief = new TestPhone();
        var stolen = phone.token(person);
        // when, then
        refused(TestPhone.upload(stolen, null, body));
        refused(TestPhone.upload(stolen, thief.signature(body), body));
        assertThat(rows.visitsOf(person)).isZero();
        TestPhone.upload(stolen, phone.signature(body), body).then().statusCode(200);
        assertThat(rows.visitsOf(person)).isOne();
    }

    @Test
    void notAByteOfTheQueueMayChangeOnItsWay() {
        // given
        var signature = phone.signature(body);
        var changed = new String(body, StandardCharsets.UTF_8).replaceFirst("\\{", "{ ");
        // when, then
        refused(TestPhone.upload(phone.token(person), signature, changed.getBytes(StandardCharsets.UTF_8)));
        assertThat(rows.visitsOf(person)).isZero();
    }

    @Test
    void aTokenThatNamesNoDeviceUploadsNothing() {
        refused(TestPhone.upload(Tokens.citizen(person), phone.signature(body), body));
        for (var confirmation : List.of(Map.of(), Map.of("jkt", 1), Map.of("kid", "x"))) {
            var token = Tokens.withClaim(Tokens.citizen(person), "cnf", confirmation);
            refused(TestPhone.upload(token, phone.signature(body), body));
        }
        assertThat(rows.visitsOf(person)).isZero();
    }

    @Test
    void aGuardiansPhoneSignsForTheDependant() {
        // given
        var token = phone.bound(Tokens.citizenFor(person, UUID.randomUUID()));
        // when
        var answer = TestPhone.upload(token, phone.signature(body), body);
        // then
        answer.then().statusCode(200).body("results[0].receipt.recordedBy", equalTo("GUARDIAN"));
    }

    @Test
    void everythingElseTakesATokenThatNamesADeviceAsItTakesAnyOther() {
        Api.history(phone.token(person)).then().statusCode(200);
        Api.history(Tokens.citizen(person)).then().statusCode(200);
    }

    private static void refused(Response answer) {
        answer.then().statusCode(403).contentType("application/problem+json").body("type",
                equalTo("urn:problem:checkin:queue-not-signed"));
    }
}
