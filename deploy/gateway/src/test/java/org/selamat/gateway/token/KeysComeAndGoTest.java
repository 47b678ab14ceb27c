package org.selamat.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.selamat.gateway.files.SecurityPolicy.Provider;
import org.selamat.gateway.testsupport.Await;
import org.selamat.gateway.testsupport.IssuerServer;
import org.selamat.gateway.testsupport.TestKeys;
import org.selamat.gateway.testsupport.TestToken;
import org.selamat.gateway.token.Verdict.Invalid;
import org.selamat.gateway.token.Verdict.Unverifiable;
import org.selamat.gateway.token.Verdict.Valid;

import io.vertx.core.Vertx;

class KeysComeAndGoTest {

    private final Vertx vertx = Vertx.vertx();
    private final SteppedClock clock = new SteppedClock();

    @AfterEach
    void stop() {
        Await.on(vertx.close());
    }

    @Test
    void worksAsSoonAsAnIssuerThatWasAwayAtStartIsThere() throws IOException {
        // given
        int port = freePort();
        TokenVerifier verifier = verifier(port);
        String token = TestToken.citizen().make();
        assertThat(Await.on(verifier.verify(token))).isEqualTo(new Unverifiable("citizen"));
        // when
        try (IssuerServer issuer = new IssuerServer(vertx, port, TestKeys.published())) {
            clock.step(Duration.ofSeconds(2));
            // then
            assertThat(Await.on(verifier.verify(token))).isInstanceOf(Valid.class);
            assertThat(issuer.timesAsked()).isEqualTo(1);
        }
    }

    @Test
    void keepsWorkingWhileTheIssuerIsAway() {
        // given
        IssuerServer issuer = new IssuerServer(vertx, 0, TestKeys.published());
        TokenVerifier verifier = verifier(issuer.port());
        assertThat(Await.on(verifier.verify(TestToken.citizen().make()))).isInstanceOf(Valid.class);
        // when
        issuer.close();
        clock.step(Duration.ofMinutes(6));
        // then
        assertThat(Await.on(verifier.verify(TestToken.citizen().expires(clock.instant().plusSeconds(60)).make())))
                .isInstanceOf(Valid.class);
    }

    @Test
    void learnsANewKeyWithTheFirstTokenThatItSigned() {
        try (IssuerServer issuer = new IssuerServer(vertx, 0, TestKeys.published())) {
            // given
            TokenVerifier verifier = verifier(issuer.port());
            Await.on(verifier.verify(TestToken.citizen().make()));
            // when
            issuer.publish(List.of(TestKeys.CITIZEN, TestKeys.STRANGER));
            clock.step(Duration.ofSeconds(11));
            // then
            assertThat(Await.on(verifier.verify(TestToken.citizen().signedBy(TestKeys.STRANGER).make())))
                    .isInstanceOf(Valid.class);
        }
    }

    @Test
    void forgetsTokensOfAKeyThatIsWithdrawn() {
        try (IssuerServer issuer = new IssuerServer(vertx, 0, TestKeys.published())) {
            // given
            TokenVerifier verifier = verifier(issuer.port());
            String token = TestToken.citizen().make();
            assertThat(Await.on(verifier.verify(token))).isInstanceOf(Valid.class);
            // when
            issuer.publish(List.of(TestKeys.STRANGER));
            clock.step(Duration.ofSeconds(11));
            Await.on(verifier.verify(TestToken.citizen().signedBy(TestKeys.STRANGER).make()));
            // then
            assertThat(Await.on(verifier.verify(token))).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void remembersATokenNoLongerThanItLives() {
        try (IssuerServer issuer = new IssuerServer(vertx, 0, TestKeys.published())) {
            // given
            TokenVerifier verifier = verifier(issuer.port());
            String token = TestToken.citizen().make();
            assertThat(Await.on(verifier.verify(token))).isInstanceOf(Valid.class);
            // when
            clock.step(Duration.ofMinutes(11));
            // then
            assertThat(Await.on(verifier.verify(token))).isInstanceOf(Verdict.Expired.class);
        }
    }

    private TokenVerifier verifier(int port) {
        Provider provider = new Provider("citizen", TestToken.CITIZEN_ISSUER, Optional.of("at+jwt"), List.of("status-service"),
                URI.create("http://127.0.0.1:" + port + "/keys"), Duration.ofMinutes(5), Map.of("sub", "X-Selamat-Client"));
        return new TokenVerifiers(new KeyFetcher(vertx, vertx.createHttpClient(), uri -> uri), clock)
                .verifier(List.of(provider));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class SteppedClock extends Clock {
        private Instant now = Instant.now();

        void step(Duration by) {
            now = now.plus(by);
        }

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
