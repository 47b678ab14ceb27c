package org.selamat.vaccine.rest.assertion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.UnresolvableKeyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.vaccine.testsupport.TestConfig;

import com.sun.net.httpserver.HttpServer;

class IdentityKeysTest {

    private final StandingClock clock = new StandingClock();
    private HttpServer identity;
    private volatile String published = "{\"keys\":[]}";
    private volatile int asked;
    private IdentityKeys keys;

    @BeforeEach
    void identity_service_publishes_its_keys() throws IOException {
        identity = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        identity.createContext("/.well-known/jwks.json", exchange -> {
            asked++;
            var body = published.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        identity.start();
        keys = new IdentityKeys(
                TestConfig.of(Map.of("assertion.jwks-url", "http://127.0.0.1:" + identity.getAddress().getPort())),
                clock);
    }

    @AfterEach
    void identity_service_stops() {
        identity.stop(0);
    }

    @Test
    void forged_key_ids_do_not_make_us_ask_again_and_again() {
        for (int i = 0; i < 20; i++) {
            assertThatExceptionOfType(UnresolvableKeyException.class).isThrownBy(() -> resolve("forged"));
        }
        assertThat(asked).isEqualTo(1);
        assertThat(keys.isAway()).isFalse();
    }

    @Test
    void a_new_key_is_learnt_and_holds_while_identity_service_is_away() throws Exception {
        // given
        var key = key("k1");
        published = new JsonWebKeySet(key).toJson();
        assertThat(resolve("k1")).isEqualTo(key.getKey());

        // when
        identity.stop(0);
        clock.now = clock.now.plus(Duration.ofMinutes(10));
        keys.ahead();

        // then
        assertThat(keys.isAway()).isTrue();
        assertThat(resolve("k1")).isEqualTo(key.getKey());
    }

    @Test
    void a_key_that_is_no_longer_published_is_believed_no_more() throws Exception {
        published = new JsonWebKeySet(key("k1")).toJson();
        resolve("k1");
        published = new JsonWebKeySet(key("k2")).toJson();
        clock.now = clock.now.plus(Duration.ofMinutes(5));
        keys.ahead();

        assertThat(resolve("k2")).isNotNull();
        assertThatExceptionOfType(UnresolvableKeyException.class).isThrownBy(() -> resolve("k1"));
    }

    private Key resolve(String id) throws UnresolvableKeyException {
        var signature = new JsonWebSignature();
        signature.setKeyIdHeaderValue(id);
        return keys.resolveKey(signature, List.of());
    }

    private static RsaJsonWebKey key(String id) throws Exception {
        var key = RsaJwkGenerator.generateJwk(2048);
        key.setKeyId(id);
        return key;
    }

    private static final class StandingClock extends Clock {

        private Instant now = Instant.parse("2026-11-21T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
