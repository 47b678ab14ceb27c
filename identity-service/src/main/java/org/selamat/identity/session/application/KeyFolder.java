package org.selamat.identity.session.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;

/** Reads PKCS#8 PEM keys of a folder. A key's id is its RFC 7638 thumbprint, so it is the same wherever the file is mounted. */
final class KeyFolder {

    private static final String CURRENT = "current.pem";
    private static final int SMALLEST = 2048;

    private KeyFolder() {
    }

    /** @return {@code current.pem} first, the others by name */
    static List<RSAKey> read(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            var keys = files.filter(file -> file.toString().endsWith(".pem")).sorted(currentFirst()).map(KeyFolder::key)
                    .toList();
            if (keys.isEmpty()) {
                throw new IllegalStateException("no *.pem in SELAMAT_SIGNING_KEYS " + folder);
            }
            return keys;
        } catch (IOException missing) {
            throw new IllegalStateException("SELAMAT_SIGNING_KEYS isn't a readable folder: " + folder, missing);
        }
    }

    private static Comparator<Path> currentFirst() {
        return Comparator.<Path, Boolean> comparing(file -> !file.getFileName().toString().equals(CURRENT))
                .thenComparing(file -> file.getFileName().toString());
    }

    private static RSAKey key(Path file) {
        try {
            var base64 = Files.readString(file).replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
            var rsa = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
            if (secret.getModulus().bitLength() < SMALLEST) {
                throw new IllegalStateException("an RSA key of at least " + SMALLEST + " bits is needed in " + file);
            }
            var shown = rsa.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return described((RSAPublicKey) shown, secret);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException | ClassCastException | IllegalArgumentException | JOSEException notAKey) {
            throw new IllegalStateException("not a PKCS#8 PEM RSA key: " + file, notAKey);
        }
    }

    private static RSAKey described(RSAPublicKey shown, RSAPrivateCrtKey secret) throws JOSEException {
        return new RSAKey.Builder(shown).privateKey(secret).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint().build();
    }
}
