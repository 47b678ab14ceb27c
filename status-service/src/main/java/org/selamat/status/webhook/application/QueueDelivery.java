package org.selamat.status.webhook.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;
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
     * @return false when the airline has no webhook: it follows the topic, or reads the check again before it lets anyone board
     */
    public boolean queue(BoardingDecision previous, BoardingCheck check, PushReason why) {
        String airline = check.flight().airline();
        if (webhooks.of(airline).isEmpty()) {
            return false;
        }
        Correction correction = new Correction(check.id(), check.flight().number(), check.flight().departureAt(),
                check.answer().decision(), previous, check.answer().decidedAt());
        deliveries
                .add(Delivery.queued(Uuids.v7(clock), airline, check.person().orElseThrow(), correction, why, clock.instant()));
        return true;
    }
}
