package org.selamat.checkin.venue.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.selamat.checkin.testsupport.Api.checkIn;
import static org.selamat.checkin.testsupport.Api.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.testsupport.Api;
import org.selamat.checkin.testsupport.Api.TestVenue;
import org.selamat.checkin.testsupport.Ids;
import org.selamat.checkin.testsupport.Keys;
import org.selamat.checkin.testsupport.TestPhone;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/** One key signs now and counts for some days more; the next one is there already and signs in two days. */
@ServiceTest
@TestProfile(KeyRotationTest.TwoKeys.class)
class KeyRotationTest {

    /** The present key and the next one. */
    public static class TwoKeys implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var today = LocalDays.of(Instant.now());
            try {
                var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "venue-keys");
                write(folder.resolve("present.from-" + today.minusDays(9) + ".until-" + today.plusDays(4) + ".pem"));
                write(folder.resolve("next.from-" + today.plusDays(2) + ".pem"));
                return Map.of("checkin.venue-keys", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void write(Path file) throws IOException {
            Files.writeString(file, "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder().encodeToString(Keys.pair().getPrivate().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n");
        }
    }

    @Inject
    MovableClock clock;

    private final UUID person = UUID.randomUUID();
    private final String visitor = Tokens.citizen(person);
    private TestVenue cafe;
    private String owner;
    private Instant end;
    private Instant change;

    @BeforeEach
    void hangUpThePoster() {
        cafe = Api.venue("FOOD", null);
        owner = Tokens.citizen(cafe.owner());
        end = Instant.parse(keys().path("keys.validUntil.find { it != null }"));
        change = end.minus(Duration.ofDays(3));
    }

    @Test
    void theNextKeyIsPublishedBeforeItSignsAndSignsFromItsDayOn() {
        // given
        var present = get(owner, path("/qr")).<String> path("keyId");
        keys().then().body("keys", hasSize(2)).body("keys.find { it.validUntil != null }.kid", equalTo(present));
        var next = keys().<String> path("keys.find { it.validUntil == null }.kid");
        // when, then
        clock.stopAt(change.minusMillis(1));
        get(owner, path("/qr")).then().body("keyId", equalTo(present)).body("text", equalTo(cafe.qr()));
        clock.stopAt(change);
        get(owner, path("/qr")).then().body("keyId", equalTo(next));
        checkIn(visitor, Ids.visitAt(change), get(owner, path("/qr")).path("text"), change).then().statusCode(201);
    }

    @Test
    void whatWasReadBeforeTheChangeKeepsItsGradeAfterIt() {
        // given
        var before = change.minusSeconds(5);
        clock.stopAt(before);
        var screen = shown();
        var tag = get(owner, path("/nfc-link")).<String> path("link");
        // when
        clock.stopAt(change.plusSeconds(5));
        // then
        proof(screen, before, "ROTATING");
        proof(tag, before, "NFC");
        proof(tag, change, "NFC");
        proof(cafe.qr(), change, "STATIC");
        assertThat(shown()).doesNotStartWith(cafe.qr());
        proof(shown(), change.plusSeconds(5), "ROTATING");
        proof(get(owner, path("/nfc-link")).path("link"), change, "NFC");
    }

    @Test
    void aPosterOfTheFormerKeyIsToBePrintedAnew() {
        // given
        scan().then().body("result", equalTo("RIGHT"));
        get(owner, "/v1/me/reprints").then().statusCode(200).body("items", hasSize(0));
        // when
        clock.stopAt(change);
        // then
        scan().then().body("result", equalTo("REPRINT"));
        get(owner, "/v1/me/reprints").then().body("items.venueId", contains(cafe.id().toString()))
                .body("items.countsUntil", contains(end.toString()));
        get(owner, path("/poster")).then().statusCode(200);
        get(owner, "/v1/me/reprints").then().body("items", hasSize(0));
    }

    @Test
    void aPosterOfTheFormerKeyCountsToItsEndByTheMomentOfTheScan() {
        // when
        clock.stopAt(end.plusSeconds(1));
        // then
        checkIn(visitor, Ids.visitAt(end), cafe.qr(), end).then().statusCode(422)
                .body("type", equalTo("urn:problem:checkin:code-outdated"));
        new TestPhone().upload(person, clock.instant(), List.of(entry(end.minusMillis(1)), entry(end))).then().statusCode(200)
                .body("results.status", contains("RECORDED", "REFUSED"))
                .body("results[1].problem.type", equalTo("urn:problem:checkin:code-outdated"));
        scan().then().body("result", equalTo("OUTDATED"));
    }

    @Test
    void whoReportsAPosterBeforeAndAfterTheChangeIsOnePerson() {
        // given
        var other = Tokens.citizen(UUID.randomUUID());
        clock.stopAt(change.minusSeconds(1));
        report(visitor);
        report(other);
        // when
        clock.stopAt(change.plusSeconds(1));
        report(visitor);
        report(other);
        // then
        reported().then().statusCode(200).body("items.venueId", not(hasItem(cafe.id().toString())));
        report(Tokens.citizen(UUID.randomUUID()));
        reported().then().body("items.find { it.venueId == '" + cafe.id() + "' }.visitors", equalTo(3));
    }

    private static Response keys() {
        return given().get("/public/v1/venue-keys").then().statusCode(200).extract().response();
    }

    private String shown() {
        return get(owner, path("/screen-codes")).then().statusCode(200).extract().path("codes[0].text");
    }

    private void proof(String text, Instant at, String expected) {
        checkIn(visitor, Ids.visitAt(at), text, at).then().statusCode(201).body("proof", equalTo(expected));
    }

    private Map<String, Object> entry(Instant at) {
        return Map.of("id", Ids.visitAt(at), "qr", cafe.qr(), "checkedInAt", at.toString());
    }

    private Response scan() {
        return given().auth().oauth2(owner).header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json").body(Map.of("qr", cafe.qr())).post(path("/self-scans"));
    }

    private void report(String reporter) {
        given().auth().oauth2(reporter).contentType("application/json").body(Map.of("fault", "COVERED"))
                .put("/v1/me/poster-reports/" + cafe.id()).then().statusCode(204);
    }

    private static Response reported() {
        return get(Tokens.staff("nurul", "health-officer"), "/staff/v1/poster-reports?limit=100");
    }

    private String path(String part) {
        return "/v1/venues/" + cafe.id() + part;
    }
}
