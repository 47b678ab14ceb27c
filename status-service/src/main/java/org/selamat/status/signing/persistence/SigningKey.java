package org.selamat.status.signing.persistence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.selamat.status.StatusConfig;
import org.selamat.status.signing.domain.Signer;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Startup;

/**
 * The key that confirmations and webhooks are signed with. Without one the service doesn't start, except in development and
 * tests.
 */
@ApplicationScoped
class SigningKey {

    private static final String FILE = "key.pem";

    @Produces
    @Singleton
    @Startup
    Signer signer(StatusConfig config) {
        return new Es256Signer(config.confirmationKeys().map(SigningKey::read).orElseGet(SigningKey::generated));
    }

    @Produces
    @Singleton
    SecureRandom random() {
        return new SecureRandom();
    }

    static ECPrivateKey read(Path folder) {
        try {
            String pem = Files.readString(folder.resolve(FILE)).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            return (ECPrivateKey) KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "SELAMAT_CONFIRMATION_KEYS: no P-256 private key in PKCS 8 at " + folder.resolve(FILE), e);
        }
    }

    private static ECPrivateKey generated() {
        if (!LaunchMode.current().isDevOrTest()) {
            throw new IllegalStateException("SELAMAT_CONFIRMATION_KEYS is not set: it names the folder with " + FILE);
        }
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return (ECPrivateKey) generator.generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }
}
