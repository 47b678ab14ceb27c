package org.selamat.status.signing.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;

/** Signatures verify with another library, and the public key that is published is the private one's. */
class Es256SignerTest {

    private static final String HEADER = "{\"alg\":\"ES256\"}";
    private static final byte[] BODY = "{\"decision\":\"OK_TO_BOARD\"}".getBytes();

    @Test
    void anotherLibraryVerifiesWhatIsSigned() throws Exception {
        // given
        Es256Signer signer = new Es256Signer((ECPrivateKey) pair().getPrivate());
        ECKey published = published(signer);
        // when
        JWSObject whole = JWSObject.parse(signer.sign(HEADER, BODY));
        JWSObject detached = JWSObject.parse(signer.signDetached(HEADER, BODY), new Payload(BODY));
        JWSObject tampered = JWSObject.parse(signer.signDetached(HEADER, BODY), new Payload("{}"));
        // then
        assertThat(whole.verify(new ECDSAVerifier(published))).isTrue();
        assertThat(detached.verify(new ECDSAVerifier(published))).isTrue();
        assertThat(tampered.verify(new ECDSAVerifier(published))).isFalse();
        assertThat(signer.keyId()).isEqualTo(published.computeThumbprint().toString());
    }

    @Test
    void itVerifiesItsOwnAndNothingElse() throws Exception {
        // given
        Es256Signer signer = new Es256Signer((ECPrivateKey) pair().getPrivate());
        String signed = signer.sign(HEADER, BODY);
        // when / then
        assertThat(signer.verifies(signed)).isTrue();
        assertThat(new Es256Signer((ECPrivateKey) pair().getPrivate()).verifies(signed)).isFalse();
        assertThat(signer.verifies(signed.replaceFirst("\\.e", ".f"))).isFalse();
        assertThat(signer.verifies("no.dots")).isFalse();
        assertThat(signer.verifies("")).isFalse();
    }

    @Test
    void thePublicPointIsThatOfThePrivateKey() throws Exception {
        for (int i = 0; i < 20; i++) {
            // given
            KeyPair pair = pair();
            // when
            Es256Signer signer = new Es256Signer((ECPrivateKey) pair.getPrivate());
            // then
            ECKey expected = new ECKey.Builder(Curve.P_256, (ECPublicKey) pair.getPublic()).build();
            assertThat(signer.publicKey().x()).isEqualTo(expected.getX().toString());
            assertThat(signer.publicKey().y()).isEqualTo(expected.getY().toString());
        }
    }

    @Test
    void aKeyIsReadFromItsFolderAndAMissingOneNamesTheVariable(@TempDir Path folder) throws Exception {
        // given
        ECPrivateKey key = (ECPrivateKey) pair().getPrivate();
        assertThatThrownBy(() -> SigningKey.read(folder)).hasMessageContaining("SELAMAT_CONFIRMATION_KEYS");
        // when
        Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key.getEncoded()) + "\n-----END PRIVATE KEY-----\n");
        // then
        assertThat(SigningKey.read(folder).getS()).isEqualTo(key.getS());
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static ECKey published(Es256Signer signer) {
        return new ECKey.Builder(Curve.P_256, new Base64URL(signer.publicKey().x()), new Base64URL(signer.publicKey().y()))
                .build();
    }
}
