package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.order.domain.CredentialRevocations;
import org.selamat.status.order.domain.CredentialRevocations.Revocation;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;
import org.selamat.status.policy.domain.PolicySet;

/** Writes orders with the steps that brought them there, and revokes credentials that say what is no longer so. */
@ApplicationScoped
class RecordStep {

    private final OrderBook book;
    private final OrderTrail trail;
    private final CredentialRevocations revocations;
    private final PolicySet policies;
    private final Clock clock;

    RecordStep(OrderBook book, OrderTrail trail, CredentialRevocations revocations, PolicySet policies, Clock clock) {
        this.book = book;
        this.trail = trail;
        this.revocations = revocations;
        this.policies = policies;
        this.clock = clock;
    }

    void issued(List<Issued> issued) {
        book.add(issued.stream().map(Issued::order).toList());
        trail.add(issued.stream().map(one -> OrderStep.first(one.order(), one.cause().batch())).toList());
    }

    void changed(List<Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Duration shown = policies.inForceAt(now).orders().releaseShown();
        book.replace(changed.stream().map(Changed::after).toList());
        trail.add(changed.stream().map(one -> OrderStep.between(one.before(), one.after(), one.cause().batch(), now)).toList());
        revocations.add(changed.stream().map(one -> one.overtaken(now, shown)).flatMap(Optional::stream).toList());
    }

    /** An order and why it was issued. */
    record Issued(HomeOrder order, Cause cause) {
    }

    /** An order before and after a step, and why. */
    record Changed(HomeOrder before, HomeOrder after, Cause cause) {

        /** @param endShown how long the end of an order can be shown */
        Optional<Revocation> overtaken(Instant now, Duration endShown) {
            OrderCredential shown = OrderCredential.of(before, endShown);
            boolean same = shown.id().equals(OrderCredential.of(after, endShown).id());
            return same || shown.isOverAt(now) ? Optional.empty()
                    : Optional.of(new Revocation(before.id(), shown.id(), shown.expiresAt()));
        }
    }
}
