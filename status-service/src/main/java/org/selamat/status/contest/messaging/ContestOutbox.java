package org.selamat.status.contest.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.contest.domain.ContestAnnouncements;
import org.selamat.status.evidence.domain.BatchId;

/** To the topic of orders, in their order with what happens to the order itself. */
@ApplicationScoped
class ContestOutbox implements ContestAnnouncements {

    static final String TOPIC = "selamat.status.order.v1";

    private final Outbox outbox;

    ContestOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void opened(Contest contest) {
        publish("selamat.status.contest-opened.v1", contest, new Opened(contest.id(), contest.order().value(),
                contest.person().value(), contest.openedAt(), contest.dueAt()));
    }

    @Override
    public void decided(Contest contest) {
        upheld(contest, Optional.empty());
    }

    @Override
    public void upheld(Contest contest, Optional<BatchId> reversal) {
        publish("selamat.status.contest-decided.v1", contest, new Decided(contest.id(), contest.order().value(),
                contest.person().value(), contest.decidedAt().orElseThrow(), contest.state().name(), contest.reason(),
                contest.overturned().map(before -> before.state().name()), reversal.map(BatchId::value)));
    }

    private void publish(String type, Contest contest, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, contest.person().toString(), data));
    }

    private record Opened(UUID contestId, UUID orderId, UUID personId, Instant at, Instant dueAt) {
    }

    private record Decided(UUID contestId, UUID orderId, UUID personId, Instant at, String outcome, Optional<String> reason,
            Optional<String> overturned, Optional<UUID> batchId) {
    }
}
