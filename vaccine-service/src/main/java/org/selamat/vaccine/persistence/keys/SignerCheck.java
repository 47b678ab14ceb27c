package org.selamat.vaccine.persistence.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/** Refuses a key with which we would make certificates that nobody can verify. */
final class SignerCheck {

    private static final byte[] PROBE = "probe".getBytes(US_ASCII);

    private SignerCheck() {
    }

    /** @param name of the key in messages, for whoever put it there */
    static DocumentSigner passed(String name, X509Certificate certificate, X509Certificate authority, MessageSigner key) {
        if (!SignatureProviders.jdk().verify(certificate.getPublicKey(), CoseAlgorithm.ES256, PROBE, key.sign(PROBE))) {
            throw new IllegalStateException(name + " is not the key of its certificate, or not of P-256");
        }
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the certificate of " + name + " was not issued by our authority", e);
        }
        return new DocumentSigner(certificate, authority, key);
    }
}
