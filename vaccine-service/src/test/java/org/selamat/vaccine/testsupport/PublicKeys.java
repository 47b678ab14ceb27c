package org.selamat.vaccine.testsupport;

import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Published public keys among the test resources. */
public final class PublicKeys {

    private PublicKeys() {
    }

    public static PublicKey rsa(String resource) {
        try (var stream = PublicKeys.class.getResourceAsStream(resource)) {
            var pem = new String(stream.readAllBytes()).replaceAll("-----[A-Z ]+-----", "");
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
