package org.selamat.vaccine.persistence.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/** The folder with our document signer. Refuses a set of files that would make certificates which nobody can verify. */
final class KeyFolder {

    private static final byte[] PROBE = "probe".getBytes(US_ASCII);

    private KeyFolder() {
    }

    static DocumentSigner read(Path folder) {
        var certificate = Pem.certificate(folder.resolve("dsc.pem"));
        var authority = Pem.certificate(folder.resolve("csca.pem"));
        MessageSigner key = new DeterministicEs256(Pem.key(folder.resolve("dsc.key")));
        var verifier = SignatureProviders.jdk();
        if (!verifier.verify(certificate.getPublicKey(), CoseAlgorithm.ES256, PROBE, key.sign(PROBE))) {
            throw new IllegalStateException("dsc.key in " + folder + " is not the key of dsc.pem");
        }
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("dsc.pem in " + folder + " was not issued by csca.pem", e);
        }
        return new DocumentSigner(certificate, authority, key);
    }
}
