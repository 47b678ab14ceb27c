package org.selamat.vaccine.domain.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.json.Json;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.application.linkeddata.Urdna2015;
import org.selamat.vaccine.domain.certificate.CardStatement;
import org.selamat.vaccine.domain.certificate.DvcStatement;
import org.selamat.vaccine.domain.certificate.SealStatement;
import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.CanonicalJson;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.shc.CardRevocations;
import org.selamat.vaccine.domain.shc.HealthCardText;
import org.selamat.vaccine.domain.shc.NumericText;
import org.selamat.vaccine.domain.shc.PayloadRules;
import org.selamat.vaccine.domain.vdsnc.SealText;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Entry;
import org.selamat.vaccine.domain.verification.Format;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.domain.verification.Verdict;
import org.selamat.vaccine.testsupport.OtherCodes;
import org.selamat.vaccine.testsupport.TestAnchors;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

import com.apicatalog.jcs.JsonCanonicalizer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.upokecenter.cbor.CBORObject;

/** Every format beside the EU's: ours verified by ourselves and read by somebody else's decoder, and each way to be wrong. */
class OtherFormatsTest {

    private static final CodeVerifier VERIFIER = new CodeVerifier(SignatureProviders.fastest(), new Urdna2015());
    private static final CodeVerifier JDK = new CodeVerifier(SignatureProviders.jdk(), new Urdna2015());
    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

    @Test
    void our_seal_holds_all_doses_and_the_passport_and_verifies() {
        // given
        var text = seal();

        // when
        var verdict = verify(text);

        // then
        assertValid(verdict, Format.VDS_NC);
        var statement = verdict.statement().orElseThrow();
        assertThat(statement.subject().document()).contains("A12345678");
        assertThat(statement.subject().surname()).isEqualTo("TAN");
        assertThat(statement.subject().givenName()).isEqualTo("MEI LING");
        assertThat(statement.entries()).extracting(Entry::date).containsExactly(day("2021-08-01"), day("2021-08-22"),
                day("2026-05-20"));
        assertThat(text.length()).isLessThan(2953);
    }

    @Test
    void our_seals_signature_covers_the_canonical_form_that_another_library_makes() throws Exception {
        var json = new ObjectMapper().readTree(seal());
        var theirs = JsonCanonicalizer.canonize(Json.createReader(new StringReader(json.get("data").toString())).readObject());
        assertThat(CanonicalJson.write(new ObjectMapper().convertValue(json.get("data"), Map.class))).isEqualTo(theirs);
    }

    @Test
    void our_health_card_has_no_flaw_and_is_read_by_another_library() throws Exception {
        // given
        var payload = new CardStatement(OtherCodes.history(Optional.empty()), TestAnchors.CARD_ISSUER).payload();
        var jws = HealthCardText.jws(payload, TestAnchors.cardKey(), TestAnchors.ec());

        // when
        var theirs = JWSObject.parse(jws);

        // then
        assertThat(theirs.verify(new ECDSAVerifier((ECPublicKey) TestAnchors.cardKey()))).isTrue();
        assertThat(new ObjectMapper().readTree(Zlib.inflateRaw(theirs.getPayload().toBytes(), 65_536)))
                .isEqualTo(new ObjectMapper().readTree(CanonicalJson.write(payload)));
        assertThat(PayloadRules.flaws(payload)).isEmpty();
        assertThat(jws.length()).isLessThanOrEqualTo(1195);
        var verdict = verify(NumericText.write(jws));
        assertValid(verdict, Format.SHC);
        assertThat(verdict.statement().orElseThrow().entries()).extracting(Entry::doseNumber).containsExactly(1, 2, 3);
        assertThat(verdict.statement().orElseThrow().entries()).extracting(Entry::product).containsExactly("208", "208", "212");
    }

    @Test
    void our_dvc_verifies_and_is_read_by_another_library() throws Exception {
        // given
        var history = OtherCodes.history(Optional.of("A12345678"));
        var text = TestCode.by(TestAnchors.SIGNER)
                .claims(claims -> claims.put(-260, Map.of(-6, new DvcStatement(history, history.doses().get(2)).content())))
                .text();

        // when
        var verdict = verify(text);

        // then
        assertValid(verdict, Format.DVC);
        assertThat(verdict.statement().orElseThrow().subject().document()).contains("A12345678");
        var message = CBORObject.DecodeFromBytes(Zlib.inflate(Base45.decode(text.substring(4)), 65_536));
        var claims = CBORObject.DecodeFromBytes(message.get(2).GetByteString());
        var dvc = claims.get(CBORObject.FromObject(-260)).get(CBORObject.FromObject(-6));
        assertThat(dvc.get("n").AsString()).isEqualTo("TAN, Mei Ling");
        assertThat(dvc.get("v").get("dt").AsString()).isEqualTo("2026-05-20");
    }

    @Test
    void passes_and_linked_data_certificates_verify() {
        assertValid(verify(OtherCodes.pass(Map.of())), Format.NZCP);
        var divoc = verify(OtherCodes.divoc(OtherCodes.credential(), Map.of()));
        assertValid(divoc, Format.DIVOC);
        assertThat(divoc.statement().orElseThrow().subject().document()).contains("A1234567");
    }

    @Test
    void both_signature_providers_say_the_same_of_every_format() {
        for (var text : codes()) {
            for (var shown : List.of(text, text.substring(0, text.length() - 3) + "AAA")) {
                assertThat(JDK.verify(List.of(shown), TestAnchors.all(), NOW).checks()).isEqualTo(verify(shown).checks());
            }
        }
    }

    @Test
    void nothing_of_a_code_whose_signature_doesnt_hold_is_told() {
        var forged = seal().replace("A12345678", "A12345679");
        var verdict = verify(forged);
        assertThat(verdict.result(Check.SIGNATURE).reason()).contains(Reason.SIGNATURE_WRONG);
        assertThat(verdict.statement()).isEmpty();
        assertThat(verdict.issuer()).isEmpty();
        assertThat(verdict.result(Check.SCHEMA).outcome().name()).isEqualTo("NOT_RUN");
    }

    @Test
    void a_seal_of_an_authority_that_we_dont_know_is_not_believed() {
        var stranger = TestSigner.authority("ZZ");
        var text = SealText.sign(new SealStatement(OtherCodes.history(Optional.empty()), "MY").data(), stranger.certificate(),
                stranger::sign);
        assertThat(verify(text).result(Check.AUTHORITY).reason()).contains(Reason.AUTHORITY_UNKNOWN);
        assertThat(verify(text).result(Check.SIGNATURE).hasPassed()).isTrue();
        assertThat(verify(text).statement()).isEmpty();
    }

    @Test
    void a_seal_of_a_revoked_signer_is_not_valid() {
        Set<BigInteger> revoked = Set.of(TestAnchors.SIGNER.certificate().getSerialNumber());
        var verdict = VERIFIER.verify(List.of(seal()), TestAnchors.with(CardRevocations.NONE, revoked), NOW);
        assertThat(verdict.result(Check.REVOCATION).reason()).contains(Reason.SIGNER_REVOKED);
    }

    @Test
    void a_revoked_card_is_not_valid_and_a_later_one_of_the_same_person_is() throws Malformed {
        var text = card(payload -> payload.put("vc", extended((Map<?, ?>) payload.get("vc"), "rid", "MKyCxh7p6uQ")));
        assertThat(revoked(text, "MKyCxh7p6uQ")).isTrue();
        assertThat(revoked(text, "MKyCxh7p6uQ." + OtherCodes.ISSUED.plusSeconds(1).getEpochSecond())).isTrue();
        assertThat(revoked(text, "MKyCxh7p6uQ." + OtherCodes.ISSUED.getEpochSecond())).isFalse();
        assertThat(revoked(text, "another")).isFalse();
    }

    @Test
    void a_card_must_name_the_issuer_whose_key_signed_it() {
        var text = card(payload -> payload.put("iss", "https://other.example"));
        assertThat(verify(text).result(Check.ISSUER).reason()).contains(Reason.ISSUER_OF_OTHER_KEY);
        assertThat(verify(text).statement()).isEmpty();
    }

    @Test
    void a_card_in_parts_is_put_together_in_any_order() {
        var digits = card(payload -> {
        }).substring("shc:/".length());
        int half = digits.length() / 4 * 2;
        var first = "shc:/1/2/" + digits.substring(0, half);
        var second = "shc:/2/2/" + digits.substring(half);
        assertThat(VERIFIER.verify(List.of(second, first), TestAnchors.all(), NOW).isValid()).isTrue();
        assertThat(VERIFIER.verify(List.of(first), TestAnchors.all(), NOW).result(Check.ENCODING).hasPassed()).isFalse();
        assertThat(VERIFIER.verify(List.of(first, first), TestAnchors.all(), NOW).isValid()).isFalse();
    }

    @Test
    void times_are_inclusive_at_both_ends() {
        var pass = OtherCodes.pass(Map.of());
        assertThat(at(pass, OtherCodes.ISSUED).isValid()).isTrue();
        assertThat(at(pass, OtherCodes.ISSUED.minusSeconds(1)).result(Check.NOT_YET_VALID).reason())
                .contains(Reason.ISSUED_IN_FUTURE);
        assertThat(at(pass, OtherCodes.EXPIRES).isValid()).isTrue();
        assertThat(at(pass, OtherCodes.EXPIRES.plusSeconds(1)).result(Check.EXPIRED).reason())
                .contains(Reason.CERTIFICATE_EXPIRED);
    }

    @Test
    void a_pass_must_be_what_the_specification_says() {
        var changes = new HashMap<Object, Object>();
        for (Object claim : new Object[] { 1, 4, 5, 7, "vc" }) {
            changes.clear();
            changes.put(claim, null);
            assertThat(verify(OtherCodes.pass(changes)).isValid()).as("without " + claim).isFalse();
        }
        assertThat(verify(OtherCodes.pass(Map.of(1, "did:web:other.example"))).result(Check.ISSUER).hasPassed()).isFalse();
        assertThat(verify(OtherCodes.pass(Map.of()).replace("NZCP:/1/", "NZCP:/2/")).result(Check.PREFIX).hasPassed())
                .isFalse();
    }

    @Test
    void linked_data_that_was_changed_or_extended_is_not_believed() {
        var credential = OtherCodes.credential();
        for (var change : List.<Map<String, Object>> of(Map.of("issuer", "https://other.example/"),
                Map.of("issuanceDate", "2026-06-30T10:00:00.000Z"),
                Map.of("credentialSubject", Map.of("type", "Person", "id", "did:Passport:X9999999", "name", "Bhaya Mitra")),
                // the vocabulary doesn't know a birth date, so the signature wouldn't cover it
                Map.of("credentialSubject", extended((Map<?, ?>) credential.get("credentialSubject"), "dob", "1990-01-01")),
                Map.of("@context", List.of("https://www.w3.org/2018/credentials/v1",
                        "https://cowin.gov.in/credentials/vaccination/v1", Map.of("dob", "https://schema.org/birthDate"))),
                Map.of("@context", List.of("https://evil.example/context")))) {
            var verdict = verify(OtherCodes.divoc(credential, change));
            assertThat(verdict.result(Check.SIGNATURE).reason()).as(change.toString()).contains(Reason.SIGNATURE_WRONG);
            assertThat(verdict.statement()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hello", "HC1", "shc:", "shc:/", "NZCP", "NZCP:/", "{", "{}", "{\"data\":{},\"sig\":{}}",
            "PK\u0003\u0004",
            "B64:", "B64:!!!", "shlink:/abc", "HC2:ABC" })
    void nonsense_is_an_answer(String text) {
        assertThat(verify(text).isValid()).isFalse();
    }

    private static List<String> codes() {
        return List.of(seal(), card(payload -> {
        }), OtherCodes.pass(Map.of()), OtherCodes.divoc(OtherCodes.credential(), Map.of()));
    }

    private static boolean revoked(String text, String rid) throws Malformed {
        var list = CardRevocations.of(Map.of("kid", "k", "method", "rid", "ctr", 1L, "rids", List.of(rid)), "k", 1L);
        var verdict = VERIFIER.verify(List.of(text), TestAnchors.with(list, Set.of()), NOW);
        return !verdict.result(Check.REVOCATION).hasPassed();
    }

    private static String seal() {
        return SealText.sign(new SealStatement(OtherCodes.history(Optional.of("A12345678")), "MY").data(),
                TestAnchors.SIGNER.certificate(), TestAnchors.SIGNER::sign);
    }

    private static String card(Consumer<Map<String, Object>> change) {
        var payload = new CardStatement(OtherCodes.history(Optional.empty()), TestAnchors.CARD_ISSUER).payload();
        payload.put("vc", new LinkedHashMap<>((Map<?, ?>) payload.get("vc")));
        change.accept(payload);
        return HealthCardText.sign(payload, TestAnchors.cardKey(), TestAnchors.ec());
    }

    private static Map<String, Object> extended(Map<?, ?> map, String key, Object value) {
        var more = new LinkedHashMap<String, Object>();
        map.forEach((name, item) -> more.put((String) name, item));
        more.put(key, value);
        return more;
    }

    private static void assertValid(Verdict verdict, Format format) {
        assertThat(verdict.checks()).allMatch(result -> result.hasPassed());
        assertThat(verdict.format()).contains(format);
        assertThat(verdict.isValid()).isTrue();
    }

    private static Verdict verify(String text) {
        return at(text, NOW);
    }

    private static Verdict at(String text, Instant instant) {
        return VERIFIER.verify(List.of(text), TestAnchors.all(), instant);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }
}
