package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderAnnouncements;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderChange;
import org.selamat.status.order.domain.OrderChange.Amend;
import org.selamat.status.order.domain.OrderChange.Issue;
import org.selamat.status.order.domain.OrderChange.Release;
import org.selamat.status.order.domain.OrderChange.Revoke;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderPlan;
import org.selamat.status.person.domain.PersonId;

/** Makes a person's orders say what the status says. */
@ApplicationScoped
public class KeepOrders {

    private final OrderBook book;
    private final OrderAnnouncements announcements;
    private final TellAboutOrder tell;
    private final Clock clock;

    KeepOrders(OrderBook book, OrderAnnouncements announcements, TellAboutOrder tell, Clock clock) {
        this.book = book;
        this.announcements = announcements;
        this.tell = tell;
        this.clock = clock;
    }

    public void keep(PersonId person, Optional<OrderDemand> demand, EvidenceSet evidence, Cause cause) {
        OrderPlan.reconcile(book.openOf(person), demand, evidence).forEach(change -> apply(person, change, cause));
    }

    private void apply(PersonId person, OrderChange change, Cause cause) {
        if (change instanceof Issue issue) {
            issue(person, issue.demand(), cause);
        } else if (change instanceof Amend amend) {
            book.replace(amend.order().amendedTo(amend.demand()));
        } else if (change instanceof Release release) {
            release(release.order());
        } else if (change instanceof Revoke revoke) {
            revoke(revoke.order(), cause);
        }
    }

    private void issue(PersonId person, OrderDemand demand, Cause cause) {
        Instant now = clock.instant();
        HomeOrder order = HomeOrder.issue(new OrderId(Uuids.v7(clock)), book.nextNumber(now), person, demand, now);
        book.add(order);
        announcements.issued(order, cause.batch());
        tell.issued(order);
    }

    private void release(HomeOrder order) {
        Instant now = clock.instant();
        HomeOrder released = order.released(order.until().isBefore(now) ? order.until() : now);
        book.replace(released);
        announcements.released(released);
    }

    private void revoke(HomeOrder order, Cause cause) {
        HomeOrder revoked = order.revoked(clock.instant());
        book.replace(revoked);
        announcements.revoked(revoked, cause.batch(), cause.correctionId());
        tell.revoked(revoked);
    }
}
