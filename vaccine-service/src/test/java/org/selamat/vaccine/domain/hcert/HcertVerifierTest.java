package org.selamat.vaccine.domain.hcert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.vaccine.testsupport.TestCode.EXPIRES;
import static org.selamat.vaccine.testsupport.TestCode.ISSUED;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.Base45;
import org.selamat.vaccine.domain.codec.Zlib;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.CheckResult.Outcome;
import org.selamat.vaccine.domain.verification.Reason;
import org.selamat.vaccine.testsupport.TestCode;
import org.selamat.vaccine.testsupport.TestSigner;

class HcertVerifierTest {

    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");
    private static final TestSigner EC = TestSigner.ec("DE");
    private static final HcertVerifier VERIFIER = new HcertVerifier(SignatureProviders.fastest());

    @Test
    void believes_a_good_certificate_and_tells_what_is_in_it() {
        // when
        var result = verify(TestCode.by(EC).text());

        // then
        assertThat(result.isValid()).isTrue();
        assertThat(result.kid()).contains(Kid.of(EC.certificate()));
        var certificate = result.certificate().orElseThrow();
        assertThat(certificate.issuerCountry()).isEqualTo("DE");
        assertThat(certificate.expiresAt()).contains(EXPIRES);
        assertThat(certificate.content().kind()).contains(CertificateKind.VACCINATION);
        assertThat(certificate.content().vaccination()).map(VaccinationEntry::product).contains("EU/1/20/1528");
    }

    @Test
    void believes_rsa_signers_too() {
        var rsa = TestSigner.rsa("IS");
        assertThat(VERIFIER.verify(TestCode.by(rsa).text(), rsa.trust(), NOW).isValid()).isTrue();
    }

    @Test
    void takes_every_tagging_in_use_and_no_other() {
        assertThat(verify(TestCode.by(EC).tagged().text()).isValid()).isTrue();
        assertThat(verify(TestCode.by(EC).tagged(61).text()).isValid()).isTrue();
        assertThat(verify(TestCode.by(EC).tagged(61, 18).text()).isValid()).isTrue();
        assertFailed(verify(TestCode.by(EC).tagged(18, 61).text()), Check.COSE, Reason.NOT_COSE);
        assertFailed(verify(TestCode.by(EC).tagged(17).text()), Check.COSE, Reason.NOT_COSE);
    }

    @Test
    void refuses_every_single_changed_bit_of_the_message() {
        // given
        var message = TestCode.by(EC).message();

        // then
        for (int bit = 0; bit < message.length * 8; bit++) {
            var tampered = message.clone();
            tampered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verify(TestCode.text(tampered)).isValid()).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void reads_no_content_before_the_signature_holds() {
        // given: the kid is ours, the signature somebody else's
        var forger = TestSigner.ec("DE");
        var forged = TestCode.by(forger).headers(header -> header.put(4, EC.kid()), none -> {
        }).text();

        // when
        var result = verify(forged);

        // then
        assertFailed(result, Check.SIGNATURE, Reason.SIGNATURE_WRONG);
        assertThat(result.certificate()).isEmpty();
        assertThat(List.of(Check.KEY_USAGE, Check.SCHEMA, Check.NOT_YET_VALID, Check.EXPIRED))
                .allMatch(check -> result.result(check).outcome() == Outcome.NOT_RUN);
    }

    @Test
    void prefers_the_protected_kid_and_accepts_an_unprotected_one_alone() {
        byte[] wrong = { 1, 2, 3, 4, 5, 6, 7, 8 };
        assertThat(verify(TestCode.by(EC).headers(h -> h.remove(4), u -> u.put(4, EC.kid())).text()).isValid()).isTrue();
        assertThat(verify(TestCode.by(EC).headers(h -> {
        }, u -> u.put(4, wrong)).text()).isValid()).isTrue();
        assertFailed(verify(TestCode.by(EC).headers(h -> h.put(4, wrong), u -> u.put(4, EC.kid())).text()), Check.KID,
                Reason.SIGNER_UNKNOWN);
        assertFailed(verify(TestCode.by(EC).headers(h -> h.remove(4), u -> {
        }).text()), Check.KID, Reason.KID_MISSING);
    }

    @Test
    void tries_every_key_that_shares_a_kid() {
        // given: two signers under one kid, the right one last
        var other = TestSigner.ec("FR").trusted();
        var collision = new TrustedSigner(Kid.of(EC.certificate()), "FR", other.certificate(), other.key(), List.of(),
                other.testClock());
        var trust = new TrustList(List.of(collision, EC.trusted()));

        // then
        assertThat(VERIFIER.verify(TestCode.by(EC).text(), trust, NOW).isValid()).isTrue();
    }

    @Test
    void refuses_algorithms_it_does_not_know_and_critical_headers() {
        assertFailed(verify(TestCode.by(EC).headers(h -> h.put(1, -35), u -> {
        }).text()), Check.COSE, Reason.ALGORITHM_UNKNOWN);
        assertFailed(verify(TestCode.by(EC).headers(h -> h.put(2, List.of(99)), u -> {
        }).text()), Check.COSE, Reason.NOT_COSE);
    }

    @ParameterizedTest
    @CsvSource({ "2026-06-01T09:59:59Z,false,true", "2026-06-01T10:00:00Z,true,true", "2027-06-01T10:00:00Z,true,true",
            "2027-06-01T10:00:01Z,true,false" })
    void is_valid_from_its_first_to_its_last_second(Instant at, boolean begun, boolean lasting) {
        var result = VERIFIER.verify(TestCode.by(EC).text(), EC.trust(), at);

        assertThat(result.result(Check.NOT_YET_VALID).hasPassed()).isEqualTo(begun);
        assertThat(result.result(Check.EXPIRED).hasPassed()).isEqualTo(lasting);
        assertThat(result.certificate()).as("an expired certificate still shows what it says").isPresent();
    }

    @Test
    void a_certificate_lives_inside_the_life_of_its_signer() {
        // given: it claims more than its signer has
        var text = TestCode.by(EC).claims(claims -> {
            claims.put(6, TestSigner.FROM.minusSeconds(1).getEpochSecond());
            claims.put(4, TestSigner.UNTIL.plusSeconds(100).getEpochSecond());
        }).text();

        // when
        var result = VERIFIER.verify(text, EC.trust(), TestSigner.UNTIL.plusSeconds(1));

        // then
        assertFailed(result, Check.NOT_YET_VALID, Reason.ISSUED_BEFORE_SIGNER);
        assertFailed(result, Check.EXPIRED, Reason.SIGNER_EXPIRED);
        assertThat(result.certificate().orElseThrow().expiresAt()).contains(TestSigner.UNTIL);
        assertFailed(VERIFIER.verify(text, EC.trust(), TestSigner.FROM.minusSeconds(5)), Check.NOT_YET_VALID,
                Reason.SIGNER_NOT_YET_VALID);
    }

    @Test
    void a_certificate_without_expiry_is_refused() {
        assertFailed(verify(TestCode.by(EC).claims(claims -> claims.remove(4)).text()), Check.EXPIRED, Reason.EXPIRY_MISSING);
    }

    @Test
    void a_test_signer_is_judged_by_its_own_clock() {
        var trust = new TrustList(List.of(EC.trusted().judgedAt(ISSUED)));
        assertThat(VERIFIER.verify(TestCode.by(EC).text(), trust, EXPIRES.plusSeconds(10_000_000)).isValid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({ "1.3.6.1.4.1.1847.2021.1.2,true,false", "1.3.6.1.4.1.0.1847.2021.1.2,true,false",
            "1.3.6.1.4.1.1847.2021.1.1,false,true", "1.3.6.1.5.5.7.3.1,false,false" })
    void a_restricted_signer_signs_only_its_kind(String usage, boolean vaccination, boolean test) {
        var signer = TestSigner.ec("AT", usage);
        assertThat(usagePassed(signer, TestCode.vaccination())).isEqualTo(vaccination);
        assertThat(usagePassed(signer, TestCode.test())).isEqualTo(test);
        assertThat(usagePassed(signer, TestCode.recovery())).isFalse();
    }

    @Test
    void reads_epoch_times_that_are_tagged_or_fractional() {
        assertThat(verify(TestCode.by(EC).claims(claims -> claims.put(4,
                new org.selamat.vaccine.domain.codec.CborTag(1, EXPIRES.getEpochSecond()))).text()).isValid()).isTrue();
    }

    @Test
    void names_the_layer_that_is_broken() {
        var text = TestCode.by(EC).text();
        assertFailed(verify("HC2:" + text.substring(4)), Check.PREFIX, Reason.NOT_HC1);
        assertFailed(verify(""), Check.PREFIX, Reason.NOT_HC1);
        assertFailed(verify("HC1:" + "0".repeat(5000)), Check.PREFIX, Reason.NOT_HC1);
        assertFailed(verify(text + "%"), Check.BASE45, Reason.NOT_BASE45);
        assertFailed(verify("HC1:" + Base45.encode("not zlib".getBytes())), Check.COMPRESSION, Reason.NOT_COMPRESSED);
        assertFailed(verify("HC1:" + Base45.encode(Zlib.deflate(new byte[2_000_000]))), Check.COMPRESSION,
                Reason.NOT_COMPRESSED);
        assertFailed(verify(TestCode.text(new byte[] { (byte) 0x81 })), Check.CBOR, Reason.NOT_CBOR);
        assertFailed(verify(TestCode.text(new byte[] { 0 })), Check.COSE, Reason.NOT_COSE);
        assertFailed(verify(TestCode.by(EC).claims(Map::clear).text()), Check.CBOR, Reason.NO_HEALTH_CERTIFICATE);
    }

    private static boolean usagePassed(TestSigner signer, Map<String, Object> content) {
        var text = TestCode.by(signer).content(content).text();
        return VERIFIER.verify(text, signer.trust(), NOW).result(Check.KEY_USAGE).hasPassed();
    }

    private static Verification verify(String text) {
        return VERIFIER.verify(text, EC.trust(), NOW);
    }

    private static void assertFailed(Verification result, Check check, Reason reason) {
        assertThat(result.isValid()).isFalse();
        assertThat(result.result(check).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.result(check).reason()).contains(reason);
    }
}
