package org.selamat.checkin.visit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

@ServiceTest
@TestProfile(OverloadTest.Full.class)
class OverloadTest {

    /** A service that is always full. */
    public static class Full implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("checkin.max-in-flight", "0");
        }
    }

    @Test
    void aFullServiceSaysSoAtOnceAndKeepsAnsweringEverythingElse() {
        // given
        var venue = Api.venue("FOOD", null);
        var person = UUID.randomUUID();
        // when
        var answer = Api.checkIn(Tokens.citizen(person), Ids.visitAt(Instant.now()), venue.qr(), Instant.now());
        // then
        answer.then().statusCode(503).body("type", equalTo("urn:problem:checkin:busy"));
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 4);
        Api.history(Tokens.citizen(person)).then().statusCode(200);
    }
}
