package org.selamat.local.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.function.Supplier;

import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.util.io.pem.PemObject;

/** Makes, writes and reads private keys as PKCS#8 PEM, the one form that every service takes. */
public final class Keys {

    private static final int RSA_BITS = 2048;

    private Keys() {
    }

    /** P-256, for ES256. */
    public static KeyPair p256() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * 2048 bits, for RS256: an access token is made once and verified many times, and RSA verifies 27 times faster than P-256.
     */
    public static KeyPair rsa() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes {@code key.pem} style files once; an existing one stays. */
    public static void writeOnce(Path file, Supplier<KeyPair> maker) {
        if (!Files.exists(file)) {
            PrivateFiles.write(file, pem("PRIVATE KEY", maker.get().getPrivate().getEncoded()));
        }
    }

    public static PrivateKey readP256(Path file) {
        try {
            String base64 = PrivateFiles.read(file).replaceAll("-----[A-Z ]+-----|\\s", "");
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no P-256 key in " + file, e);
        }
    }

    public static String pem(String type, byte[] encoded) {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            writer.writeObject(new PemObject(type, encoded));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
