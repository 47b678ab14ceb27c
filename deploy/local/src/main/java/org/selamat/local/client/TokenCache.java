package org.selamat.local.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

import org.selamat.local.data.Json;
import org.selamat.local.data.PrivateFiles;

/** Keeps access tokens in private files until a minute before their end. */
final class TokenCache {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private record Kept(String accessToken, Instant expiresAt) {
    }

    private final Path folder;
    private final Clock clock;

    TokenCache(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    synchronized String get(String name, Supplier<Answer> logIn) {
        Path file = folder.resolve(name + ".json");
        Instant now = clock.instant();
        try {
            if (Files.exists(file)) {
                Kept kept = Json.MAPPER.readValue(file.toFile(), Kept.class);
                if (now.plus(MARGIN).isBefore(kept.expiresAt())) {
                    return kept.accessToken();
                }
            }
            Answer answer = logIn.get();
            var fresh = new Kept(answer.text("access_token"), now.plusSeconds(answer.json().path("expires_in").asLong()));
            PrivateFiles.write(file, Json.MAPPER.writeValueAsString(fresh));
            return fresh.accessToken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
