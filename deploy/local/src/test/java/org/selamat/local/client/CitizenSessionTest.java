package org.selamat.local.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

class CitizenSessionTest {

    private static final Duration FRESH = Duration.ofSeconds(60);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer identity;

    @BeforeEach
    void answerAsIdentityServiceDoes() throws IOException {
        identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        identity.createContext("/oauth2/token", this::token);
        identity.start();
    }

    @AfterEach
    void stop() {
        identity.stop(0);
    }

    @ParameterizedTest
    @CsvSource({ "PT48H,2", "PT-48H,2", "PT3S,1" })
    void a_phone_whose_clock_is_off_by_days_is_told_the_time_and_gets_its_token(Duration off, int times) {
        // given
        var clock = Clock.offset(Clock.systemUTC(), off);
        var session = CitizenSession.resumed(new Api(URI.create("http://127.0.0.1:" + identity.getAddress().getPort())), clock,
                "refresh");

        // when
        String token = session.token();

        // then
        assertThat(token).isEqualTo("access");
        assertThat(session.token()).as("kept for its time").isEqualTo("access");
        assertThat(asked).hasValue(times);
        assertThat(session.clock().instant()).isCloseTo(Instant.now(), within(10, ChronoUnit.SECONDS));
    }

    private void token(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var madeAt = madeAt(exchange.getRequestHeaders().getFirst("DPoP"));
        boolean fresh = Duration.between(madeAt, Instant.now()).abs().compareTo(FRESH) <= 0;
        byte[] answer = (fresh ? "{\"access_token\":\"access\",\"refresh_token\":\"next\",\"expires_in\":600}"
                : "{\"error\":\"invalid_dpop_proof\"}").getBytes(UTF_8);
        exchange.getResponseHeaders().set("Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
        exchange.sendResponseHeaders(fresh ? 200 : 400, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static Instant madeAt(String proof) {
        try {
            return SignedJWT.parse(proof).getJWTClaimsSet().getIssueTime().toInstant();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
