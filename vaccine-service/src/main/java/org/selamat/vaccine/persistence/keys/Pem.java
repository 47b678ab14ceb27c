package org.selamat.vaccine.persistence.keys;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

import org.bouncycastle.util.io.pem.PemReader;
import org.selamat.vaccine.domain.cose.P256;

/** Reads the files of the key folder; every failure names the file and what belongs into it. */
final class Pem {

    private static final String EXPECTED_KEY = " must hold a P-256 private key as unencrypted PKCS#8 in PEM";

    private Pem() {
    }

    static X509Certificate certificate(Path file) {
        try (var stream = Files.newInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(stream);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(file + " must hold an X.509 certificate in PEM", e);
        }
    }

    static ECPrivateKey key(Path file) {
        try (var reader = new PemReader(new StringReader(Files.readString(file)))) {
            var spec = new PKCS8EncodedKeySpec(reader.readPemObject().getContent());
            var key = KeyFactory.getInstance("EC").generatePrivate(spec);
            if (P256.isOn(key)) {
                return (ECPrivateKey) key;
            }
        } catch (IOException | GeneralSecurityException | NullPointerException e) {
            throw new IllegalStateException(file + EXPECTED_KEY, e);
        }
        throw new IllegalStateException(file + EXPECTED_KEY);
    }
}
