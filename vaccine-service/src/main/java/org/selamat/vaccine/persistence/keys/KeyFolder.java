package org.selamat.vaccine.persistence.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.hcert.DocumentSigner;

/**
 * The folder with our document signers: {@code csca.pem}, and {@code <name>.pem} with {@code <name>.key} for each.
 * Refuses a set of files that would make certificates which nobody can verify.
 */
final class KeyFolder implements KeySource {

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<DocumentSigner> read() {
        var names = names();
        return (names.isEmpty() ? List.of("dsc") : names).stream().map(this::signer).toList();
    }

    @Override
    public String fingerprint() {
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

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".key"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException("can't read the key folder " + folder, unreadable);
        }
    }

    private DocumentSigner signer(String name) {
        var certificate = Pem.certificate(folder.resolve(name + ".pem"));
        var authority = Pem.certificate(folder.resolve("csca.pem"));
        var key = JcaEs256.inMemory(SignatureProviders.signing(), Pem.key(folder.resolve(name + ".key")));
        return SignerCheck.passed(name + ".key in " + folder, certificate, authority, key);
    }
}
