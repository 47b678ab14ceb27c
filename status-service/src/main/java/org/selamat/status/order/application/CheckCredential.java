package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.CredentialRevocations;
import org.selamat.status.order.domain.OrderCredential;

/** What a genuine credential is worth now. */
@ApplicationScoped
public class CheckCredential {

    private final CredentialRevocations revocations;
    private final Clock clock;

    CheckCredential(CredentialRevocations revocations, Clock clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Transactional
    public Worth of(OrderCredential credential) {
        Instant now = clock.instant();
        if (revocations.contains(credential.id())) {
            return Worth.REVOKED;
        }
        return credential.isOverAt(now) ? Worth.EXPIRED : Worth.VALID;
    }

    public Instant now() {
        return clock.instant();
    }

    /** REVOKED covers whatever is no longer so; why is nobody's business but the holder's. */
    public enum Worth {
        VALID,
        EXPIRED,
        REVOKED
    }
}
