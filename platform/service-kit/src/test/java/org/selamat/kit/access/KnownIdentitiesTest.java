package org.selamat.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.json.Json;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.KitConfig;
import org.selamat.kit.testing.MovableClock;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.config.SmallRyeConfigBuilder;

class KnownIdentitiesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");
    private static final ByteBuffer TOKEN = KnownIdentities.hash("Bearer a.b.c");

    private final MovableClock clock = new MovableClock();
    private final KnownIdentities known = new KnownIdentities(clock, new SmallRyeConfigBuilder().withMapping(KitConfig.class)
            .withDefaultValue("selamat.service", "any").withDefaultValue("kafka.bootstrap.servers", "nowhere:9092")
            .withDefaultValue("selamat.known-tokens", "100").build().getConfigMapping(KitConfig.class));

    @BeforeEach
    void itIsNoon() {
        clock.stopAt(NOON);
    }

    @Test
    void aVerifiedTokenIsKnownUntilItEnds() {
        // given
        known.keep(TOKEN, identity(NOON.plusSeconds(90)));
        // when
        clock.stopAt(NOON.plusSeconds(89));
        // then
        var found = known.find(TOKEN).orElseThrow();
        assertThat(found.getRoles()).containsExactly("citizen");
        assertThat(found.<String> getAttribute("tenant-id")).isEqualTo("citizen-tokens");
        // when
        clock.stopAt(NOON.plusSeconds(90));
        // then
        assertThat(known.find(TOKEN)).isEmpty();
    }

    @Test
    void aTokenOfLongLifeIsVerifiedAgainNowAndThen() {
        known.keep(TOKEN, identity(NOON.plus(Duration.ofDays(1))));
        clock.stopAt(NOON.plus(KnownIdentities.LONGEST));
        assertThat(known.find(TOKEN)).isEmpty();
    }

    @Test
    void aTokenThatDiffersInOneCharacterIsAnother() {
        known.keep(TOKEN, identity(NOON.plusSeconds(90)));
        assertThat(known.find(KnownIdentities.hash("Bearer a.b.d"))).isEmpty();
        assertThat(known.find(KnownIdentities.hash("bearer a.b.c"))).isEmpty();
    }

    @Test
    void nobodyIsNotRemembered() {
        known.keep(TOKEN, null);
        known.keep(TOKEN, QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("")).setAnonymous(true).build());
        assertThat(known.find(TOKEN)).isEmpty();
    }

    @Test
    void whoActsForThePersonIsReadOnce() {
        // given
        var guardian = UUID.randomUUID();
        var asked = new AtomicInteger();
        known.keep(TOKEN, QuarkusSecurityIdentity.builder()
                .setPrincipal(new GuardiansToken(NOON.plusSeconds(90), guardian, asked)).build());
        // when, then
        for (int i = 0; i < 3; i++) {
            assertThat(Caller.of(known.find(TOKEN).orElseThrow()).actor()).hasValue(guardian);
        }
        assertThat(asked).hasValue(1);
    }

    private static SecurityIdentity identity(Instant end) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new Token(end)).addRole("citizen")
                .addAttribute("tenant-id", "citizen-tokens").build();
    }

    private record Token(Instant end) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) Map.of("exp", end.getEpochSecond()).get(name);
        }
    }

    private record GuardiansToken(Instant end, UUID guardian, AtomicInteger asked) implements JsonWebToken {

        @Override
        public String getName() {
            return "somebody's guardian";
        }

        @Override
        public Set<String> getClaimNames() {
            return Set.of("exp", "act");
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            if (name.equals("act")) {
                asked.incrementAndGet();
                return (T) Json.createObjectBuilder().add("sub", guardian.toString()).build();
            }
            return (T) Map.of("exp", end.getEpochSecond()).get(name);
        }
    }
}
