package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Label;

/**
 * Home orders that officers made longer or shorter. A change speaks about the order of its moment only: where there is none, it
 * says nothing, and what begins later keeps its own length. Changes are taken in the order in which they were decided.
 */
final class OrderPeriods {

    private final Known known;

    OrderPeriods(Known known) {
        this.known = known;
    }

    List<Claim> appliedTo(List<Claim> claims) {
        List<Claim> result = new ArrayList<>(claims);
        known.of(EvidenceKind.HOME_ORDER_EXTENDED, EvidenceKind.HOME_ORDER_REDUCED)
                .filter(change -> change.hasGrade(Grade.OFFICER))
                .forEach(change -> apply(change, result));
        return result.stream().filter(claim -> !claim.isEmpty()).toList();
    }

    private static void apply(Evidence change, List<Claim> claims) {
        List<Claim> orders = claims.stream().filter(Claim::order).filter(claim -> claim.holdsAt(change.occurredAt())).toList();
        if (orders.isEmpty()) {
            return;
        }
        Instant end = ((NewEnd) change.details()).until();
        if (change.is(EvidenceKind.HOME_ORDER_EXTENDED)) {
            claims.add(extension(change, orders, end));
        } else {
            Instant earliest = change.occurredAt().isAfter(end) ? change.occurredAt() : end;
            claims.replaceAll(claim -> orders.contains(claim) ? reduced(claim, change, earliest) : claim);
        }
    }

    /** It rests on what it extends too: without that, there would be nothing to extend. */
    private static Claim extension(Evidence change, List<Claim> orders, Instant end) {
        Instant since = orders.stream().map(Claim::since).min(Comparator.naturalOrder()).orElseThrow();
        Set<EvidenceId> because = orders.stream().map(Claim::because).flatMap(Set::stream).collect(Collectors.toSet());
        boolean backed = orders.stream().anyMatch(Claim::backed);
        return new Claim(Label.HOME_SURVEILLANCE, Rule.HOME_ORDER_EXTENDED, since, end, because, backed, true)
                .alsoBecauseOf(List.of(change));
    }

    private static Claim reduced(Claim order, Evidence change, Instant end) {
        return end.isBefore(order.until()) ? order.endingAt(end).alsoBecauseOf(List.of(change)) : order;
    }
}
