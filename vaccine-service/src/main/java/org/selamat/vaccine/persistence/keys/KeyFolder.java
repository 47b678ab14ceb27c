package org.selamat.vaccine.persistence.keys;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.cose.CoseAlgorithm;
import org.selamat.vaccine.domain.cose.MessageSigner;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/**
 * The folder with our document signers: {@code csca.pem}, and {@code <name>.pem} with {@code <name>.key} for each. Refuses a
 * set
 * of files that would make certificates which nobody can verify.
 */
final class KeyFolder {

    private static final byte[] PROBE = "probe".getBytes(US_ASCII);

    private KeyFolder() {
    }

    static List<DocumentSigner> read(Path folder) {
        var names = names(folder);
        return (names.isEmpty() ? List.of("dsc") : names).stream().map(name -> signer(folder, name)).toList();
    }

    /** Changes whenever a file comes, goes or is written. */
    static String fingerprint(Path folder) {
        try (var files = Files.list(folder)) {
            var state = new StringBuilder();
            for (var file : files.sorted().toList()) {
                state.append(file.getFileName()).append(Files.getLastModifiedTime(file)).append(Files.size(file));
            }
            return state.toString();
        } catch (IOException unreadable) {
            throw new IllegalStateException("can't read the key folder " + folder, unreadable);
        }
    }

    private static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".key"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("can't read the key folder " + folder, unreadable);
        }
    }

    private static DocumentSigner signer(Path folder, String name) {
        var certificate = Pem.certificate(folder.resolve(name + ".pem"));
        var authority = Pem.certificate(folder.resolve("csca.pem"));
        MessageSigner key = new DeterministicEs256(Pem.key(folder.resolve(name + ".key")));
        if (!SignatureProviders.jdk().verify(certificate.getPublicKey(), CoseAlgorithm.ES256, PROBE, key.sign(PROBE))) {
            throw new IllegalStateException(name + ".key in " + folder + " is not the key of " + name + ".pem");
        }
        try {
            certificate.verify(authority.getPublicKey());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + ".pem in " + folder + " was not issued by csca.pem", e);
        }
        return new DocumentSigner(certificate, authority, key);
    }
}
