package org.selamat.status.order.application;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.order.application.KeepOrders.Need;
import org.selamat.status.order.application.RecordStep.Changed;
import org.selamat.status.order.domain.Hindsight;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderAnnouncements;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.person.domain.PersonId;

/** Revokes orders that were released before the evidence behind them was voided. */
@ApplicationScoped
public class RevokeReleased {

    private final OrderBook book;
    private final StatusFold fold;
    private final RecordStep steps;
    private final OrderAnnouncements announcements;
    private final TellAboutOrder tell;

    RevokeReleased(OrderBook book, StatusFold fold, RecordStep steps, OrderAnnouncements announcements, TellAboutOrder tell) {
        this.book = book;
        this.fold = fold;
        this.steps = steps;
        this.announcements = announcements;
        this.tell = tell;
    }

    /** Only where evidence was voided; nothing else makes an order one that should never have been. */
    public void of(List<Need> needs, Instant now) {
        Map<PersonId, Need> voided = needs.stream().filter(need -> voids(need.cause()))
                .collect(toMap(Need::person, Function.identity()));
        if (voided.isEmpty()) {
            return;
        }
        Hindsight hindsight = new Hindsight(fold);
        List<Changed> revoked = book.releasedOnVoided(voided.keySet()).stream()
                .filter(order -> hindsight.shouldNeverHaveBeen(order, voided.get(order.person()).evidence()))
                .map(order -> revoke(order, voided.get(order.person()).cause(), now)).toList();
        steps.changed(revoked);
    }

    private Changed revoke(HomeOrder order, Cause cause, Instant now) {
        HomeOrder revoked = order.revoked(now);
        announcements.revoked(revoked, cause.batch(), cause.correctionId());
        tell.revoked(revoked);
        return new Changed(order, revoked, cause);
    }

    private static boolean voids(Cause cause) {
        return cause.kind() == Cause.Kind.VOID || cause.kind() == Cause.Kind.REVERSAL;
    }
}
