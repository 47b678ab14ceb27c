package org.selamat.vaccine.persistence.trust;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.vaccine.domain.codec.Malformed;
import org.selamat.vaccine.domain.codec.Plain;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevocationList;
import org.selamat.vaccine.domain.revocation.RevokedIds;
import org.selamat.vaccine.domain.revocation.Window;

/**
 * What other countries took back, in batches as they exchange them (dgc-gateway): {@code revocations/*.json} {@code
 * {"country", "expires", "kid", "hashType", "entries": [{"hash"}]}}. Whoever puts a file there has checked who signed it,
 * as for trusted signers. A batch lifts by itself when it expires.
 */
final class RevocationFolder {

    static final String NAME = "revocations";
    /** dgc-gateway, RevocationBatchDto. */
    private static final int MAX_ENTRIES = 1000;

    private final AnchorFolder folder;

    RevocationFolder(Path trust) {
        this.folder = new AnchorFolder(trust);
    }

    private record Batch(String country, Instant expires, List<RevocationHash> hashes) {
    }

    String fingerprint() throws IOException {
        return folder.fingerprint(List.of(NAME));
    }

    /** By country, because nobody takes back what another country issued. */
    Map<String, RevocationList> read() throws IOException {
        var windows = new HashMap<String, Map<RevocationHash, Window>>();
        for (var batch : folder.read(NAME, ".json", file -> List.of(batch(AnchorFolder.json(file))))) {
            var ofCountry = windows.computeIfAbsent(batch.country(), country -> new HashMap<>());
            var window = new Window(Instant.EPOCH, Optional.of(batch.expires()));
            batch.hashes().forEach(hash -> ofCountry.merge(hash, window, Window::and));
        }
        return windows.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey,
                entry -> RevokedIds.none().with(entry.getValue())));
    }

    private static Batch batch(Map<?, ?> document) throws Malformed {
        var country = AnchorFolder.required(document, "country");
        var entries = Plain.list(document.get("entries"));
        if (!country.matches("[A-Z]{2}") || entries.isEmpty() || entries.size() > MAX_ENTRIES) {
            throw new Malformed("a batch names a country and has up to " + MAX_ENTRIES + " entries");
        }
        var hashes = new ArrayList<RevocationHash>();
        for (var entry : entries) {
            hashes.add(hash(Plain.map(entry).flatMap(map -> Plain.text(map, "hash")).orElse("")));
        }
        return new Batch(country, expires(AnchorFolder.required(document, "expires")), hashes);
    }

    private static RevocationHash hash(String base64) throws Malformed {
        try {
            return RevocationHash.parse(base64);
        } catch (IllegalArgumentException notOne) {
            throw new Malformed("an entry is the base64 of 16 bytes");
        }
    }

    private static Instant expires(String text) throws Malformed {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException notATime) {
            throw new Malformed("expires is no time");
        }
    }
}
