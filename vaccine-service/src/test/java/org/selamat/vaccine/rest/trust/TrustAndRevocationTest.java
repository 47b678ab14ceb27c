package org.selamat.vaccine.rest.trust;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Tokens;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.revocation.PublishRevocations;
import org.selamat.vaccine.application.revocation.RevocationBoard;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.hcert.HcertVerifier;
import org.selamat.vaccine.domain.revocation.BloomSlice;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.rule.Rules;
import org.selamat.vaccine.domain.shc.CardKeys;
import org.selamat.vaccine.domain.shc.HealthCardVerifier;
import org.selamat.vaccine.testsupport.Citizen;
import org.selamat.vaccine.testsupport.OfflinePackReader;
import org.selamat.vaccine.testsupport.TestSigner;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;

import io.restassured.specification.RequestSpecification;

/** What verifiers fetch: keys, batches, slices and the offline pack, before and after the worst day. */
@ServiceTest
class TrustAndRevocationTest {

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @Inject
    PublishRevocations lists;

    @Inject
    RevocationBoard board;

    @Test
    void a_suspension_is_in_a_batch_and_a_slice_and_leaves_both_when_it_is_lifted() {
        // given: what others took back is listed already
        var certificate = issued();
        lists.publish();
        var position = position();

        // when
        suspend(certificate);
        lists.publish();

        // then
        var items = given().get("/public/v1/revocation-batches?limit=100&cursor=" + position).jsonPath();
        assertThat(items.<String> getList("items.findAll { !it.deleted }.hashType")).contains("SIGNATURE", "UCI",
                "COUNTRYCODEUCI");
        var batch = items.getString("items.find { it.hashType == 'UCI' && !it.deleted }.batchId");
        var hash = RevocationHash.ofUci(certificate.uvci());
        given().get("/public/v1/revocation-batches/" + batch).then().statusCode(200).body("entries.hash",
                hasItem(hash.base64()));
        assertThat(isInSlice(certificate, hash)).isTrue();

        // and lifted
        staff("officer1", "health-officer").delete(certificate.suspension()).then().statusCode(200);
        lists.publish();
        given().get("/public/v1/revocation-batches/" + batch).then().statusCode(404);
        assertThat(given().get("/public/v1/revocation-batches?limit=100&cursor=" + items.getString("position")).jsonPath()
                .<String> getList("items.findAll { it.deleted }.batchId")).contains(batch);
        assertThat(isInSlice(certificate, hash)).isFalse();
    }

    @Test
    void a_pack_verifies_good_certificates_and_refuses_revoked_ones_without_a_line_until_it_is_too_old() {
        // given
        var good = issued();
        var bad = issued();
        suspend(bad);
        lists.publish();
        var authority = OfflinePackReader.certificate(Base64.getDecoder()
                .decode(given().get("/public/v1/trust-list").jsonPath().getString("signers[0].authority")));

        // when
        var answer = given().get("/public/v1/offline-pack");
        var pack = OfflinePackReader.read(answer.asString(), authority, clock.instant());

        // then
        var verifier = new HcertVerifier(SignatureProviders.jdk());
        assertThat(verifier.verify(good.text(), pack.trust(), clock.instant()).isValid()).isTrue();
        assertThat(verifier.verify(bad.text(), pack.trust(), clock.instant()).isValid()).isFalse();
        given().header("If-None-Match", answer.header("ETag")).get("/public/v1/offline-pack").then().statusCode(304);
        assertThatThrownBy(() -> OfflinePackReader.read(answer.asString(), authority, clock.instant().plus(Duration.ofDays(3))))
                .hasMessageContaining("too old");
        assertThatThrownBy(() -> OfflinePackReader.read(answer.asString(), TestSigner.ec("XX").certificate(), clock.instant()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_pack_brings_the_rules_and_is_new_when_they_are() {
        // given
        var before = given().get("/public/v1/offline-pack").header("ETag");
        var authority = OfflinePackReader.certificate(Base64.getDecoder()
                .decode(given().get("/public/v1/trust-list").jsonPath().getString("signers[0].authority")));

        // when
        var starts = clock.instant().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.SECONDS);
        staff("officer1", "health-officer")
                .body(Map.of("rule", Rules.map(Rules.json("IR-XB-0901", "1.0.0", starts.toString(),
                        starts.plus(Duration.ofDays(90)).toString(), "General", "{'!':[{'var':'x'}]}"))))
                .post("/staff/v1/travel-rules").then().statusCode(201);

        // then
        var answer = given().get("/public/v1/offline-pack");
        assertThat(answer.header("ETag")).isNotEqualTo(before);
        var pack = OfflinePackReader.read(answer.asString(), authority, clock.instant());
        assertThat(pack.rules()).contains("IR-XB-0901");
        assertThat(pack.valueSets()).contains("country-2-codes");
    }

    @Test
    void a_health_card_is_revoked_with_its_certificate_for_us_and_for_whoever_reads_our_list()
            throws Malformed, SQLException {
        // given
        var certificate = issued();
        var card = certificate.citizen().asking()
                .body(Map.of("certificateId", certificate.id(), "identityAssertion", certificate.citizen().assertion()))
                .post("/v1/me/certificate-formats").jsonPath().getString("codes.find { it.format == 'SHC' }.text");
        var before = counter(card);
        assertThat(failed(card)).isEmpty();
        assertThat(isRevokedForOthers(card)).isFalse();

        // when
        suspend(certificate);
        board.look();

        // then
        assertThat(failed(card)).containsExactly("REVOCATION");
        assertThat(isRevokedForOthers(card)).isTrue();
        assertThat(counter(card)).isGreaterThan(before);
        signedByAnEarlierSigner(certificate);
        assertThat(isRevokedForOthers(card)).as("the card is newer than its certificate").isTrue();
        given().get("/public/v1/health-cards/crl/unknown").then().statusCode(404);
    }

    private void signedByAnEarlierSigner(Issued certificate) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection
                        .prepareStatement("UPDATE revocation SET kid = 'AAAAAAAAAAA=' WHERE certificate_id = ?")) {
            statement.setObject(1, certificate.id());
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private boolean isRevokedForOthers(String card) throws Malformed {
        var keys = Plain.map(JsonReader.read(given().get("/public/v1/health-cards/jwks").asString())).orElseThrow();
        var kid = kid(card);
        Map<?, ?> list = Plain.map(JsonReader.read(given().get("/public/v1/health-cards/crl/" + kid).asString()))
                .orElseThrow();
        var issuer = new CardKeys.Issuer("https://certificates.selamat.example", "MY");
        var known = new CardKeys(CardKeys.of(issuer, keys, Map.of(kid, list), key -> key));
        var verdict = new HealthCardVerifier(SignatureProviders.jdk()).verify(List.of(card), known, clock.instant());
        return !verdict.isValid();
    }

    private static long counter(String card) {
        return given().get("/public/v1/health-cards/crl/" + kid(card)).jsonPath().getLong("ctr");
    }

    private static String kid(String card) {
        return given().contentType("application/json").body(Map.of("text", card)).post("/public/v1/certificate-verifications")
                .jsonPath().getString("kid");
    }

    @Test
    void our_keys_are_read_by_other_libraries() throws Exception {
        // given
        var kids = given().get("/public/v1/trust-list").jsonPath().<String> getList("signers.kid");

        // then
        var set = JWKSet.parse(given().get("/public/v1/trust-list/jwks").asString());
        assertThat(set.getKeys().stream().map(JWK::getKeyID)).containsExactlyElementsOf(kids);
        for (var key : set.getKeys()) {
            assertThat(key.toECKey().toECPublicKey()).isEqualTo(
                    OfflinePackReader.certificate(key.getX509CertChain().get(0).decode()).getPublicKey());
        }
        given().get("/public/v1/trust-list/did.json").then().statusCode(200)
                .body("assertionMethod", hasSize(kids.size()))
                .body("id", equalTo("did:web:api.selamat.example:public:v1:trust-list"));
    }

    @Test
    void one_command_takes_back_everything_that_a_signer_signed_and_the_next_signs_on() {
        // given
        var certificate = issued();
        var kid = given().contentType("application/json").body(Map.of("text", certificate.text()))
                .post("/public/v1/certificate-verifications").jsonPath().getString("kid");
        var path = "/staff/v1/signers/" + kid.replace('+', '-').replace('/', '_').replace("=", "") + "/compromise";
        staff("officer1", "health-officer").post(path).then().statusCode(403);

        // when
        var done = staff("custodian1", "key-custodian").post(path).then().statusCode(200).extract().jsonPath();

        // then
        assertThat(done.getInt("revoked")).isPositive();
        assertThat(done.getString("successor")).isNotBlank().isNotEqualTo(kid);
        assertThat(failed(certificate.text())).containsExactly("KID");
        assertThat(given().get("/public/v1/trust-list").jsonPath().<String> getList("signers.kid")).doesNotContain(kid);
        certificate.citizen().asking().get("/v1/me/certificates").then().body("items[0].state", equalTo("REVOKED"));
        staff("custodian1", "key-custodian").post(path).then().statusCode(200).body("revoked", equalTo(0));

        // and the holder's app has it made anew
        certificate.citizen().asking()
                .body(Map.of("id", certificate.id(), "doseId", certificate.dose(), "identityAssertion",
                        certificate.citizen().assertion()))
                .post("/v1/me/certificates").then().statusCode(422)
                .body("type", equalTo("urn:problem:vaccine:certificate-revoked"));
        var next = issue(certificate.citizen(), certificate.dose(), Map.of("supersedes", certificate.id()));
        assertThat(failed(next.text())).isEmpty();
        staff("custodian1", "key-custodian").post("/staff/v1/signers/AAAAAAAAAAA/compromise").then().statusCode(404);
    }

    private record Issued(Citizen citizen, UUID id, String dose, String uvci, String text) {

        String suspension() {
            return "/staff/v1/persons/" + citizen.id + "/certificates/" + id + "/suspension";
        }
    }

    private static Issued issued() {
        var citizen = Citizen.registered();
        return issue(citizen, citizen.dose("2026-10-02", 1, 2).jsonPath().getString("doseId"), Map.of());
    }

    private static Issued issue(Citizen citizen, String dose, Map<String, ?> more) {
        var id = UUID.randomUUID();
        var body = new HashMap<String, Object>(Map.of("id", id, "doseId", dose, "identityAssertion", citizen.assertion()));
        body.putAll(more);
        var answer = citizen.asking().body(body).post("/v1/me/certificates").then().statusCode(201).extract().jsonPath();
        return new Issued(citizen, id, dose, answer.getString("uvci"), answer.getString("text"));
    }

    private void suspend(Issued certificate) {
        staff("officer1", "health-officer").body(Map.of("cause", "HOLDER_INFECTED", "until",
                clock.instant().plus(Duration.ofDays(7)).toString())).put(certificate.suspension()).then().statusCode(200);
    }

    private static boolean isInSlice(Issued certificate, RevocationHash hash) {
        var slices = given().get("/public/v1/revocation-slices").jsonPath().<Map<String, Object>> getList("slices");
        return slices.stream().filter(slice -> slice.get("hashType").equals("UCI")).anyMatch(slice -> {
            var path = "/public/v1/revocation-slices/" + slice.get("kid") + "/UCI/" + slice.get("part");
            var answer = given().get(path);
            given().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
            return BloomSlice.read(answer.asByteArray()).mightContain(hash.bytes());
        });
    }

    private static String position() {
        var position = given().get("/public/v1/revocation-batches?limit=100").jsonPath();
        while (position.getBoolean("more")) {
            position = given().get("/public/v1/revocation-batches?limit=100&cursor=" + position.getString("position"))
                    .jsonPath();
        }
        return position.getString("position");
    }

    private static List<String> failed(String text) {
        return given().contentType("application/json").body(Map.of("text", text)).post("/public/v1/certificate-verifications")
                .jsonPath().getList("checks.findAll { it.outcome == 'FAILED' }.name");
    }

    private static RequestSpecification staff(String who, String role) {
        return given().auth().oauth2(Tokens.staff(who, role)).header("X-Purpose", "CORRECTION")
                .header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json");
    }
}
