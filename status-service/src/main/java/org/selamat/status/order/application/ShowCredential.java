package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderCredential;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicySet;

/** What a person may show of an order of theirs: the order, its release, or that it was a mistake. */
@ApplicationScoped
public class ShowCredential {

    private final OrderBook book;
    private final PolicySet policies;
    private final Clock clock;

    ShowCredential(OrderBook book, PolicySet policies, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.clock = clock;
    }

    @Transactional
    public Outcome of(PersonId person, OrderId id) {
        return book.find(id).filter(order -> order.person().equals(person)).map(this::shown).orElseGet(Unknown::new);
    }

    private Outcome shown(HomeOrder order) {
        Instant now = clock.instant();
        OrderCredential credential = OrderCredential.of(order, policies.inForceAt(now).orders().releaseShown());
        return credential.isOverAt(now) ? new Over() : new Shown(order, credential, now);
    }

    /** What there is to show. */
    public sealed interface Outcome {
    }

    /** This, as of the given time. */
    public record Shown(HomeOrder order, OrderCredential credential, Instant at) implements Outcome {
    }

    /** It ended too long ago to mean anything to anyone. */
    public record Over() implements Outcome {
    }

    /** The person has no such order. */
    public record Unknown() implements Outcome {
    }
}
