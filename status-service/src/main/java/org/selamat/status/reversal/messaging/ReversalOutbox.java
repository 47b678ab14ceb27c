package org.selamat.status.reversal.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.Correction;
import org.selamat.status.reversal.domain.Refusal;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.ReversalAnnouncements;
import org.selamat.status.reversal.domain.Target;

@ApplicationScoped
class ReversalOutbox implements ReversalAnnouncements {

    static final String TOPIC = "selamat.status.batch.v1";

    private final Outbox outbox;
    private final Clock clock;

    ReversalOutbox(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void applied(Reversal reversal, int touched) {
        publish("selamat.status.correction-applied.v1", reversal.target().id(),
                new Outcome(reversal.correctionId().orElseThrow(), reversal.caseId().orElseThrow(),
                        TargetData.of(reversal.target()),
                        clock.instant(), touched, Optional.empty()));
    }

    @Override
    public void refused(Correction correction, Refusal why) {
        publish("selamat.status.correction-refused.v1", correction.target().id(),
                new Outcome(correction.id(), correction.caseId(),
                        TargetData.of(correction.target()), clock.instant(), 0, Optional.of(why.name())));
    }

    @Override
    public void converged(Reversal reversal, Convergence convergence) {
        List<Copy> copies = convergence.copies().stream().map(copy -> new Copy(copy.copy(), copy.converged())).toList();
        publish("selamat.status.batch-converged.v1", reversal.unit().value(), new Converged(reversal.unit().value(),
                reversal.correctionId(), convergence.affected(), copies, clock.instant()));
    }

    private void publish(String type, UUID key, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, key.toString(), data));
    }

    private record TargetData(String kind, UUID id) {

        static TargetData of(Target target) {
            return new TargetData(target.kind().name(), target.id());
        }
    }

    private record Outcome(UUID correctionId, UUID caseId, TargetData target, Instant at, int affected,
            Optional<String> reason) {
    }

    private record Copy(String copy, int converged) {
    }

    private record Converged(UUID batchId, Optional<UUID> correctionId, int affected, List<Copy> copies, Instant at) {
    }
}
