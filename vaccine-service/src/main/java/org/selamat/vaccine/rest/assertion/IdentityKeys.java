package org.selamat.vaccine.rest.assertion;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwx.JsonWebStructure;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;
import org.selamat.vaccine.VaccineConfig;

import io.quarkus.scheduler.Scheduled;

/**
 * The public keys of identity-service, as last seen. They are fetched ahead and when an unknown key appears, at most once
 * in a few seconds; while identity-service is away the known ones hold.
 */
@ApplicationScoped
class IdentityKeys implements VerificationKeyResolver {

    private static final Logger LOG = Logger.getLogger(IdentityKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** A forged key id must not make us ask identity-service for every request. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .build();
    private final URI url;
    private final Clock clock;
    private volatile List<JsonWebKey> known = List.of();
    private volatile boolean away;
    private Instant asked = Instant.EPOCH;

    IdentityKeys(VaccineConfig config, Clock clock) {
        this.url = URI.create(config.assertion().jwksUrl() + "/.well-known/jwks.json");
        this.clock = clock;
    }

    /** Whether the last try to reach identity-service failed. */
    boolean isAway() {
        return away;
    }

    @Override
    public Key resolveKey(JsonWebSignature signature, List<JsonWebStructure> nesting) throws UnresolvableKeyException {
        var id = signature.getKeyIdHeaderValue();
        var key = find(id);
        if (key.isEmpty()) {
            ask();
            key = find(id);
        }
        return key.orElseThrow(() -> new UnresolvableKeyException("no key of identity-service has this id"));
    }

    @Scheduled(every = "5m", delayed = "10s")
    void ahead() {
        ask();
    }

    private Optional<Key> find(String id) {
        return known.stream().filter(key -> id != null && id.equals(key.getKeyId())).map(JsonWebKey::getKey).findFirst();
    }

    private synchronized void ask() {
        if (asked.plus(PAUSE).isAfter(clock.instant())) {
            return;
        }
        asked = clock.instant();
        try {
            var answer = http.send(HttpRequest.newBuilder(url).timeout(PATIENCE).build(), BodyHandlers.ofString());
            known = List.copyOf(new JsonWebKeySet(answer.body()).getJsonWebKeys());
            away = false;
        } catch (IOException | JoseException e) {
            away = true;
            LOG.warnf("keys of identity-service can't be read: %s", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
