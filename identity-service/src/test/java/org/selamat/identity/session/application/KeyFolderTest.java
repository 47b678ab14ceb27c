package org.selamat.identity.session.application;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

class KeyFolderTest {

    private static final byte[] FIRST = key("RSA", 2048);
    private static final byte[] SECOND = key("RSA", 2048);
    private static final byte[] THIRD = key("RSA", 2048);

    @TempDir
    Path folder;

    @Test
    void theCurrentKeySignsAndAllArePublished() throws Exception {
        // given
        write("a-next.pem", FIRST);
        write("current.pem", SECOND);
        write("previous.pem", THIRD);
        // when
        var read = KeyFolder.read(folder);
        var keys = new SigningKeys(read);
        var jwt = SignedJWT.parse(keys.sign("at+jwt", new JWTClaimsSet.Builder().subject("x").build()));
        // then
        assertThat(keys.published().getKeys()).hasSize(3).noneMatch(key -> key.isPrivate());
        assertThat(jwt.getHeader().getKeyID()).isEqualTo(read.get(0).getKeyID());
        assertThat(keys.signed(jwt, "at+jwt")).isTrue();
        assertThat(keys.signed(jwt, "selamat-identity+jwt")).isFalse();
    }

    @Test
    void aRetiredKeyStillVerifiesItsTokensAndAForeignOneNone() throws Exception {
        // given
        write("current.pem", FIRST);
        var old = KeyFolder.read(folder);
        var token = SignedJWT.parse(new SigningKeys(old).sign("at+jwt", new JWTClaimsSet.Builder().build()));
        // when
        Files.move(folder.resolve("current.pem"), folder.resolve("previous.pem"));
        write("current.pem", SECOND);
        // then
        assertThat(new SigningKeys(KeyFolder.read(folder)).signed(token, "at+jwt")).isTrue();
        Files.delete(folder.resolve("previous.pem"));
        assertThat(new SigningKeys(KeyFolder.read(folder)).signed(token, "at+jwt")).isFalse();
    }

    @Test
    void withoutCurrentTheFirstByNameSigns() throws Exception {
        // given
        write("2.pem", FIRST);
        write("1.pem", SECOND);
        // when
        RSAKey signing = KeyFolder.read(folder).get(0);
        // then
        Files.delete(folder.resolve("2.pem"));
        assertThat(KeyFolder.read(folder)).containsExactly(signing);
    }

    @Test
    void unusableKeysStopTheStartWithALineThatNamesTheFile() throws Exception {
        // given
        assertThatThrownBy(() -> KeyFolder.read(folder)).hasMessageContaining("SELAMAT_SIGNING_KEYS");
        write("current.pem", key("EC", 256));
        // when, then
        assertThatThrownBy(() -> KeyFolder.read(folder)).hasMessageContaining("current.pem");
        write("current.pem", key("RSA", 1024));
        assertThatThrownBy(() -> KeyFolder.read(folder)).hasMessageContaining("2048");
    }

    private void write(String name, byte[] key) throws IOException {
        var base64 = Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(key);
        Files.writeString(folder.resolve(name), "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n");
    }

    private static byte[] key(String algorithm, int bits) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(bits);
            return generator.generateKeyPair().getPrivate().getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
