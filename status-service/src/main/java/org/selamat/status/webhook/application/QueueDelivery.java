package org.selamat.status.webhook.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.webhook.domain.Correction;
import org.selamat.status.webhook.domain.Deliveries;
import org.selamat.status.webhook.domain.Delivery;
import org.selamat.status.webhook.domain.PushReason;
import org.selamat.status.webhook.domain.Webhooks;

/** Puts a correction on its way, in the transaction that made the earlier answer wrong. */
@ApplicationScoped
public class QueueDelivery {

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final Clock clock;

    QueueDelivery(Deliveries deliveries, Webhooks webhooks, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * @return of whom something is on its way: an airline without a webhook follows the topic, or reads the check again before
     *         it lets anyone board
     */
    public Set<PersonId> queue(Collection<Outdated> answers) {
        Set<String> reachable = webhooks.among(answers.stream().map(Outdated::airline).collect(Collectors.toSet()));
        List<Delivery> queued = answers.stream().filter(one -> reachable.contains(one.airline())).map(this::delivery)
                .toList();
        deliveries.add(queued);
        return queued.stream().map(Delivery::person).collect(Collectors.toSet());
    }

    private Delivery delivery(Outdated one) {
        BoardingCheck check = one.check();
        Correction correction = new Correction(check.id(), check.flight().number(), check.flight().departureAt(),
                check.answer().decision(), one.previous(), check.answer().decidedAt());
        return Delivery.queued(Uuids.v7(clock), one.airline(), check.person().orElseThrow(), correction, one.why(),
                clock.instant());
    }

    /** A check with its new answer, the decision before it, and why it is another. */
    public record Outdated(BoardingDecision previous, BoardingCheck check, PushReason why) {

        String airline() {
            return check.flight().airline();
        }
    }
}
