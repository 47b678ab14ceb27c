package org.selamat.status.webhook.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.signing.domain.Signer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/** What a receiver that follows the README can tell from a push. */
class WebhookSignatureTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final byte[] BODY = "{\"decision\":\"OK_TO_BOARD\"}".getBytes(UTF_8);

    private final ECKey key = newKey();
    private final WebhookSignature signature = new WebhookSignature(new KeySigner(key), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Receiver airline = new Receiver(key);

    @Test
    void aPushIsTakenOnceAndItsReplayRefused() {
        // given
        WebhookSignature.Headers headers = signature.sign(UUID.randomUUID(), BODY);
        // then
        assertThat(airline.takes(headers, BODY, NOW.plusSeconds(1))).isTrue();
        assertThat(airline.takes(headers, BODY, NOW.plusSeconds(2))).as("the same again").isFalse();
    }

    @Test
    void aPushThatWaitedInSomebodysHandsIsRefused() {
        assertThat(airline.takes(signature.sign(UUID.randomUUID(), BODY), BODY, NOW.plus(Duration.ofMinutes(6)))).isFalse();
    }

    @Test
    void anotherBodyOrAnotherKeyIsRefused() {
        WebhookSignature.Headers headers = signature.sign(UUID.randomUUID(), BODY);
        assertThat(airline.takes(headers, "{\"decision\":\"DO_NOT_BOARD\"}".getBytes(UTF_8), NOW)).isFalse();
        assertThat(new Receiver(newKey()).takes(headers, BODY, NOW)).isFalse();
    }

    @Test
    void theHeadersBesideTheBodyCannotMakeAnOldPushYoung() {
        // given
        WebhookSignature.Headers old = signature.sign(UUID.randomUUID(), BODY);
        Instant later = NOW.plus(Duration.ofHours(1));
        // when
        WebhookSignature.Headers forged = new WebhookSignature.Headers(UUID.randomUUID().toString(),
                Long.toString(later.getEpochSecond()), old.signature());
        // then
        assertThat(airline.takes(forged, BODY, later)).isFalse();
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules of the README, as an airline would write them. */
    private static final class Receiver {

        private final ECKey key;
        private final Set<Object> had = new HashSet<>();

        Receiver(ECKey key) {
            this.key = key.toPublicJWK();
        }

        boolean takes(WebhookSignature.Headers headers, byte[] body, Instant now) {
            try {
                JWSObject signed = JWSObject.parse(headers.signature(), new Payload(body));
                long signedAt = ((Number) signed.getHeader().getCustomParam("iat")).longValue();
                return signed.verify(new ECDSAVerifier(key)) && now.getEpochSecond() - signedAt <= 300
                        && had.add(signed.getHeader().getCustomParam("jti"));
            } catch (java.text.ParseException | JOSEException e) {
                return false;
            }
        }
    }

    private record KeySigner(ECKey key) implements Signer {

        @Override
        public String sign(String protectedHeader, byte[] payload) {
            throw new UnsupportedOperationException("pushes are detached");
        }

        @Override
        public String signDetached(String protectedHeader, byte[] payload) {
            try {
                JWSObject jws = new JWSObject(JWSHeader.parse(protectedHeader), new Payload(payload));
                jws.sign(new ECDSASigner(key));
                return jws.serialize(true);
            } catch (java.text.ParseException | JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean verifies(String compactJws) {
            throw new UnsupportedOperationException("not asked here");
        }

        @Override
        public String keyId() {
            return "test";
        }

        @Override
        public PublicPoint publicKey() {
            throw new UnsupportedOperationException("not asked here");
        }
    }
}
