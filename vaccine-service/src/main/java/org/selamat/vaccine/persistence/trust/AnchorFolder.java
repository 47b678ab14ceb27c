package org.selamat.vaccine.persistence.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jboss.logging.Logger;
import org.selamat.vaccine.application.SignatureProviders;
import org.selamat.vaccine.domain.codec.JsonReader;
import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;

/**
 * Reads those whom we believe beside the HC1 signers, from sub-folders of the trust folder: {@code health-cards/*.json},
 * {@code did/*.json}, {@code linked-data/*.json}, {@code authorities/*.pem} with {@code *.crl} beside. What can't be read
 * is named in the log and left out.
 */
final class AnchorFolder {

    private static final Logger LOG = Logger.getLogger(AnchorFolder.class);

    private final Path folder;

    AnchorFolder(Path folder) {
        this.folder = folder;
    }

    /** What one file says. */
    interface Reading<T> {
        List<T> of(Path file) throws IOException, Malformed;
    }

    /** Changes whenever a file of these kinds comes, goes or is written. */
    String fingerprint(List<String> kinds) throws IOException {
        var state = new StringBuilder();
        for (var kind : kinds) {
            for (var file : files(kind, "")) {
                state.append(file.getFileName()).append(Files.getLastModifiedTime(file)).append(Files.size(file));
            }
        }
        return state.toString();
    }

    <T> List<T> read(String kind, String ending, Reading<T> reading) throws IOException {
        var all = new ArrayList<T>();
        for (var file : files(kind, ending)) {
            try {
                all.addAll(reading.of(file));
            } catch (IOException | Malformed | RuntimeException broken) {
                LOG.errorf("%s/%s is left out: %s", kind, file.getFileName(), broken.getMessage());
            }
        }
        return all;
    }

    static Map<?, ?> json(Path file) throws IOException, Malformed {
        return Plain.map(JsonReader.read(Files.readString(file))).orElseThrow(() -> new Malformed("not an object"));
    }

    static String required(Map<?, ?> document, String name) throws Malformed {
        return Plain.text(document, name).orElseThrow(() -> new Malformed(name + " is missing"));
    }

    static PublicKey translated(PublicKey key) {
        return SignatureProviders.fastest().translated(key);
    }

    private List<Path> files(String kind, String ending) throws IOException {
        var below = folder.resolve(kind);
        if (!Files.isDirectory(below)) {
            return List.of();
        }
        try (var files = Files.list(below)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
