package org.selamat.status.boarding.messaging;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.boarding.domain.BoardingAnnouncements;
import org.selamat.status.boarding.domain.BoardingCheck;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.boarding.domain.CarrierOverride;

@Singleton
class BoardingOutbox implements BoardingAnnouncements {

    static final String TOPIC = "selamat.status.boarding.v1";

    private final Outbox outbox;

    BoardingOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void decided(Collection<BoardingCheck> checks, Optional<BoardingDecision> previous) {
        checks.forEach(check -> outbox.publish(decided(check, previous)));
    }

    @Override
    public void overridden(BoardingCheck check, CarrierOverride override) {
        outbox.publish(event("selamat.status.boarding-overridden.v1", check, new Overridden(check.id(), personOf(check),
                check.flight().airline(), check.flight().number(), check.flight().departureAt(), override.decision().name(),
                override.reason().name(), override.at())));
    }

    @Override
    public void referred(Collection<BoardingCheck> checks) {
        checks.forEach(check -> outbox.publish(referred(check)));
    }

    @Override
    public void referralEnded(BoardingCheck check) {
        outbox.publish(event("selamat.status.boarding-referral-ended.v1", check, new ReferralEnded(check.id(), personOf(check),
                check.flight().airline(), check.flight().number(), check.flight().departureAt(),
                check.answer().decision().name(), check.answer().decidedAt())));
    }

    private static OutgoingEvent decided(BoardingCheck check, Optional<BoardingDecision> previous) {
        return event("selamat.status.boarding-decision-changed.v1", check, new Decided(check.id(), personOf(check),
                check.flight().airline(), check.flight().number(), check.flight().departureAt(),
                check.answer().decision().name(),
                previous.map(Enum::name), check.answer().decidedAt()));
    }

    private static OutgoingEvent referred(BoardingCheck check) {
        return event("selamat.status.boarding-referred.v1", check,
                new Referred(check.id(), personOf(check), check.flight().airline(),
                        check.flight().number(), check.flight().departureAt(), check.answer().reason().orElseThrow().name()));
    }

    private static OutgoingEvent event(String type, BoardingCheck check, Object data) {
        return new OutgoingEvent(TOPIC, type, personOf(check).toString(), data);
    }

    private static UUID personOf(BoardingCheck check) {
        return check.person().orElseThrow().value();
    }

    private record Decided(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt, String decision,
            Optional<String> previous, Instant decidedAt) {
    }

    private record Referred(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt, String reason) {
    }

    private record ReferralEnded(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt,
            String decision, Instant decidedAt) {
    }

    private record Overridden(UUID decisionId, UUID personId, String airline, String flight, Instant departureAt,
            String decision, String reason, Instant at) {
    }
}
