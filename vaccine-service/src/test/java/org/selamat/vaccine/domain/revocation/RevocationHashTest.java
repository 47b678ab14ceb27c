package org.selamat.vaccine.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;

class RevocationHashTest {

    @Test
    void of_an_es256_signature_only_the_first_half_counts_so_that_its_twin_is_revoked_too() {
        // given
        var signature = new byte[64];
        Arrays.fill(signature, (byte) 7);
        var twin = signature.clone();
        twin[63] ^= 1;

        // then
        assertThat(RevocationHash.ofSignature(twin, CoseAlgorithm.ES256))
                .isEqualTo(RevocationHash.ofSignature(signature, CoseAlgorithm.ES256));
        assertThat(RevocationHash.ofSignature(twin, CoseAlgorithm.PS256))
                .isNotEqualTo(RevocationHash.ofSignature(signature, CoseAlgorithm.PS256));
    }

    @Test
    void it_is_the_first_128_bits_of_sha_256_and_reads_what_it_writes() {
        // given: printf %s URN:UVCI:01:MY:K7Q2M9XW4T8RB#C | sha256sum, and the same after MY
        var hashes = CertificateHashes.of("AAECAwQFBgcICQoLDA0ODw==", "URN:UVCI:01:MY:K7Q2M9XW4T8RB#C", "MY");

        // then
        assertThat(hashes.of(HashType.UCI).bytes()).asHexString().isEqualToIgnoringCase("6614555a5a72024447e51c2be935696d");
        assertThat(hashes.of(HashType.COUNTRYCODEUCI).bytes()).asHexString()
                .isEqualToIgnoringCase("122450402a062494eebca031ba75ba1d");
        assertThat(hashes.of(HashType.SIGNATURE).base64()).isEqualTo("AAECAwQFBgcICQoLDA0ODw==");
        assertThatThrownBy(() -> RevocationHash.parse("AAEC")).isInstanceOf(IllegalArgumentException.class);
    }
}
