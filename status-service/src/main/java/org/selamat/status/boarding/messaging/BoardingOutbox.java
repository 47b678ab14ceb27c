package org.selamat.status.boarding.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;

@ApplicationScoped
class BoardingOutbox implements BoardingAnnouncements {

    static final String TOPIC = "selamat.status.boarding.v1";

    private final Outbox outbox;

    BoardingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void decided(BoardingCheck check, Optional<BoardingDecision> previous) {
        publish("selamat.status.boarding-decision-changed.v1", check, new Decided(check.id(), personOf(check),
                check.flight().airline(), check.flight().number(), check.flight().departureAt(),
                check.answer().decision().name(),
                previous.map(Enum::name), check.answer().decidedAt()));
    }

    @Override
    public void referred(BoardingCheck check) {
        publish("selamat.status.boarding-referred.v1", check,
                new Referred(check.id(), personOf(check), check.flight().airline(),
                        check.flight().number(), check.flight().departureAt(), check.answer().reason().orElseThrow().name()));
    }

    private void publish(String type, BoardingCheck check, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, personOf(check).toString(), data));
    }

    private static UUID personOf(BoardingCheck check) {
        return check.person().orElseThrow().value();
    }

    private record Decided(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt, String decision,
            Optional<String> previous, Instant decidedAt) {
    }

    private record Referred(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt, String reason) {
    }
}
