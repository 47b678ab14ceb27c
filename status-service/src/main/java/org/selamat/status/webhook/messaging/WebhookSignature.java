package org.selamat.status.webhook.messaging;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.signing.domain.Signer;

/**
 * Detached JWS over the body. Delivery id ({@code jti}) and time ({@code iat}) stand in the protected header, so that a
 * receiver can refuse what is old or was there before without trusting an unsigned header.
 */
@ApplicationScoped
class WebhookSignature {

    private final Signer signer;
    private final Clock clock;

    WebhookSignature(Signer signer, Clock clock) {
        this.signer = signer;
        this.clock = clock;
    }

    Headers sign(UUID delivery, byte[] body) {
        long now = clock.instant().getEpochSecond();
        String header = "{\"alg\":\"ES256\",\"typ\":\"selamat-webhook+jws\",\"kid\":\"%s\",\"jti\":\"%s\",\"iat\":%d}"
                .formatted(signer.keyId(), delivery, now);
        return new Headers(delivery.toString(), Long.toString(now), signer.signDetached(header, body));
    }

    /** What goes beside the body; id and time repeat what is signed. */
    record Headers(String id, String timestamp, String signature) {
    }
}
