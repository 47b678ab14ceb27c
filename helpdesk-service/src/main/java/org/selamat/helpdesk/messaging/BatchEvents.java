package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.helpdesk.application.correction.TakeOutcome;
import org.selamat.helpdesk.domain.correction.Application;
import org.selamat.helpdesk.domain.correction.Convergence;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** What status-service did with corrections, and when every copy had followed. */
@ApplicationScoped
class BatchEvents {

    private static final Set<String> TYPES = Set.of("selamat.status.correction-applied.v1",
            "selamat.status.correction-refused.v1", "selamat.status.batch-converged.v1");

    private final EventIntake intake;
    private final TakeOutcome outcome;

    BatchEvents(EventIntake intake, TakeOutcome outcome) {
        this.intake = intake;
        this.outcome = outcome;
    }

    @Incoming("batch")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", TYPES, this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.status.correction-applied.v1" -> {
                var body = event.as(Applied.class);
                outcome.applied(new CorrectionId(body.correctionId()), new Application(event.id(), body.at(), body.affected()));
            }
            case "selamat.status.correction-refused.v1" -> {
                var body = event.as(Refused.class);
                outcome.refused(new CorrectionId(body.correctionId()), body.reason());
            }
            case "selamat.status.batch-converged.v1" -> {
                var body = event.as(Converged.class);
                outcome.converged(new Convergence(event.id(), body.batchId(), body.correctionId(), body.at(), body.affected(),
                        body.copies().stream().map(c -> new Convergence.Copy(c.copy(), c.converged())).toList()));
            }
            default -> {
                // the life of a batch before its reversal is not the helpdesk's business
            }
        }
    }

    private record Applied(UUID correctionId, Instant at, int affected) {
        Applied {
            needed(correctionId, "correctionId");
            needed(at, "at");
        }
    }

    private record Refused(UUID correctionId, String reason) {
        Refused {
            needed(correctionId, "correctionId");
            needed(reason, "reason");
        }
    }

    private record Converged(UUID batchId, UUID correctionId, Instant at, int affected, List<Copy> copies) {
        Converged {
            needed(batchId, "batchId");
            needed(at, "at");
            needed(copies, "copies");
        }
    }

    private record Copy(String copy, int converged) {
        Copy {
            needed(copy, "copy");
        }
    }
}
