package org.selamat.status.entry.messaging;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.status.StatusConfig;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * The published keys of vaccine-service, fetched ahead and never while somebody waits. A compromised key disappears from
 * what is published; so keys that weren't seen there for longer than they may hold are believed no more.
 */
@ApplicationScoped
class ReceiptKeys {

    private static final Logger LOG = Logger.getLogger(ReceiptKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;
    private static final int MOST_BYTES = 1 << 20;

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private final StatusConfig.Receipts config;
    private final Clock clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    ReceiptKeys(StatusConfig config, Clock clock) {
        this.config = config.receipts();
        this.clock = clock;
    }

    /** @return empty while there are none, or none of late */
    Optional<Map<String, PublicKey>> byThumbprint() {
        Known now = known;
        return Optional.of(now.keys()).filter(keys -> now.seenAt().isAfter(clock.instant().minus(config.keysHold())));
    }

    @Scheduled(identity = "receipt-keys", every = "{status.receipts.keys-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        config.keys().ifPresent(this::look);
    }

    private void look(URI source) {
        Instant before = clock.instant();
        try {
            known = new Known(JwkSet.keys(fetched(source)), before);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warnf("the keys of receipts can't be read: %s", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private byte[] fetched(URI source) throws IOException, InterruptedException {
        if ("file".equals(source.getScheme())) {
            return Files.readAllBytes(Path.of(source.getSchemeSpecificPart()));
        }
        var answer = http.send(HttpRequest.newBuilder(source).timeout(PATIENCE).build(), BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            if (answer.statusCode() != OK) {
                throw new IOException("status " + answer.statusCode());
            }
            return body.readNBytes(MOST_BYTES);
        }
    }

    private record Known(Map<String, PublicKey> keys, Instant seenAt) {
    }
}
