package org.selamat.status.order.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/**
 * An order to stay at home. It has the evidence that it rests on, and changes only by its own transitions.
 *
 * @param from start of the surveillance
 * @param until end by the clock
 * @param issuedAt when it was issued, which may be long after it starts
 * @param endedAt when it was released or revoked
 * @param contestedAt since when the person contests it
 * @param servedAt when the person said that they had it
 * @param revision counts from 1 and grows when the dates change, so that an older printout can be told from the order
 */
public record HomeOrder(OrderId id, OrderNumber number, PersonId person, Instant from, Instant until, Instant issuedAt,
        Set<EvidenceId> because, boolean backed, OrderState state, Optional<Instant> endedAt, Optional<Instant> contestedAt,
        Optional<Instant> servedAt, int revision) {

    public HomeOrder {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(person, "person");
        because = Set.copyOf(because);
        if (because.isEmpty() || revision < 1) {
            throw new IllegalArgumentException("an order rests on evidence, and its revisions count from 1");
        }
    }

    public static HomeOrder issue(OrderId id, OrderNumber number, PersonId person, OrderDemand demand, Instant now) {
        return new HomeOrder(id, number, person, demand.from(), demand.until(), now, demand.because(), demand.backed(),
                OrderState.ISSUED, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    public HomeOrder amendedTo(OrderDemand demand) {
        boolean otherDates = !from.equals(demand.from()) || !until.equals(demand.until());
        return new HomeOrder(id, number, person, demand.from(), demand.until(), issuedAt, demand.because(), demand.backed(),
                state, endedAt, contestedAt, servedAt, otherDates ? revision + 1 : revision);
    }

    public HomeOrder released(Instant at) {
        return ended(OrderState.RELEASED, at);
    }

    /** Also after it was released: that it ran out doesn't make it one that should have been. */
    public HomeOrder revoked(Instant at) {
        return state == OrderState.RELEASED ? endedAs(OrderState.REVOKED, at) : ended(OrderState.REVOKED, at);
    }

    public HomeOrder contested(Instant at) {
        return new HomeOrder(id, number, person, from, until, issuedAt, because, backed, state, endedAt,
                contestedAt.or(() -> Optional.of(at)), servedAt, revision);
    }

    /** The first time counts. */
    public HomeOrder served(Instant at) {
        return new HomeOrder(id, number, person, from, until, issuedAt, because, backed, state, endedAt, contestedAt,
                servedAt.or(() -> Optional.of(at)), revision);
    }

    public HomeOrder uncontested() {
        return new HomeOrder(id, number, person, from, until, issuedAt, because, backed, state, endedAt, Optional.empty(),
                servedAt, revision);
    }

    public boolean isOpen() {
        return state == OrderState.ISSUED;
    }

    private HomeOrder ended(OrderState end, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("order " + number.text() + " has ended already");
        }
        return endedAs(end, at);
    }

    private HomeOrder endedAs(OrderState end, Instant at) {
        return new HomeOrder(id, number, person, from, until, issuedAt, because, backed, end, Optional.of(at), contestedAt,
                servedAt, revision);
    }
}
