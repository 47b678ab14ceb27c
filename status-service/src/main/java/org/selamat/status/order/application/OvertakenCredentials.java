package org.selamat.status.order.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.order.application.RecordStep.Changed;
import org.selamat.status.order.domain.CredentialRevocations;
import org.selamat.status.order.domain.CredentialRevocations.Revocation;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.policy.domain.PolicySet;

/** Revokes credentials that say of their order what is no longer so. */
@ApplicationScoped
class OvertakenCredentials {

    private final CredentialRevocations revocations;
    private final PolicySet policies;

    OvertakenCredentials(CredentialRevocations revocations, PolicySet policies) {
        this.revocations = revocations;
        this.policies = policies;
    }

    void of(List<Changed> changed, Instant now) {
        Duration shown = policies.inForceAt(now).orders().releaseShown();
        revocations.add(changed.stream().map(one -> overtaken(one, now, shown)).flatMap(Optional::stream).toList());
    }

    /** @param endShown how long the end of an order can be shown */
    private static Optional<Revocation> overtaken(Changed one, Instant now, Duration endShown) {
        OrderCredential shown = OrderCredential.of(one.before(), endShown);
        boolean same = shown.id().equals(OrderCredential.of(one.after(), endShown).id());
        return same || shown.isOverAt(now) ? Optional.empty()
                : Optional.of(new Revocation(one.before().id(), shown.id(), shown.expiresAt()));
    }
}
