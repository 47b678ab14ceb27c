package org.selamat.vaccine.application.linkeddata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.divoc.DivocVerifier;
import org.selamat.vaccine.domain.divoc.ProofKey;
import org.selamat.vaccine.domain.verification.Check;
import org.selamat.vaccine.domain.verification.Verdict;
import org.selamat.vaccine.testsupport.OtherCodes;
import org.selamat.vaccine.testsupport.PublicKeys;

/** A certificate that India's program signed, not ours: what we make canonical must be what it made canonical. */
class IndianCertificateTest {

    private static final ProofKey INDIA = new ProofKey("did:india", "IN", PublicKeys.rsa("/conformance/did-india.pem"));
    private static final Instant AT = Instant.parse("2021-03-03T06:00:00Z");

    @Test
    void the_signature_of_another_program_holds() throws IOException {
        // when
        var verdict = verify(sample());

        // then
        assertThat(verdict.result(Check.SIGNATURE).hasPassed()).isTrue();
        assertThat(verdict.statement().orElseThrow().subject().name()).isEqualTo("Third March User One");
    }

    /** Also in the nodes that have no name of their own, which only their neighbours tell apart. */
    @ParameterizedTest
    @ValueSource(strings = { "Third March User One", "Dummy Vaccinator", "Himachal Site Name 176207", "Address Of Site 176207",
            "\"postalCode\": 176207", "\"dose\": 1" })
    void whatever_is_changed_breaks_it(String part) throws IOException {
        // given
        var changed = sample().replaceFirst(part, part.replaceFirst("[a-z16]", "9"));

        // then
        assertThat(changed).isNotEqualTo(sample());
        assertThat(verify(changed).isValid()).isFalse();
        assertThat(verify(changed).result(Check.SIGNATURE).hasPassed()).isFalse();
    }

    private static Verdict verify(String json) {
        return new DivocVerifier(SignatureProviders.fastest(), new Urdna2015()).verify(OtherCodes.zipped(json), List.of(INDIA),
                AT);
    }

    /** Of the WHO's samples, when they lie beside the checkout. */
    private static String sample() throws IOException {
        var sample = Path.of(System.getProperty("conformance.dir", ""), "who-multiformat", "DIVOCQR1Unpacked.json");
        assumeTrue(Files.exists(sample), () -> "no sample: " + sample);
        return Files.readString(sample);
    }
}
