package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.helpdesk.application.OpenClaim;
import org.selamat.helpdesk.application.correction.TakeOutcome;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.correction.Application;
import org.selamat.helpdesk.domain.correction.Convergence;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * What vaccine-service did with corrections of doses, and that status-service, the copy that builds on doses, has
 * followed: there a dose is a piece of evidence under the same id. And what people miss in their record that nothing
 * there explains.
 */
@ApplicationScoped
class DoseEvents {

    private static final String COPY = "status-evidence";
    private static final String VOIDED = "selamat.status.evidence-voided.v1";
    private static final Set<String> TYPES = Set.of("selamat.vaccine.correction-applied.v1",
            "selamat.vaccine.correction-refused.v1", "selamat.vaccine.dose-claimed.v1");

    private static final int ENOUGH = 500;

    private final Polls polls;
    private final EventIntake intake;
    private final TakeOutcome outcome;
    private final OpenClaim openClaim;

    DoseEvents(Polls polls, EventIntake intake, TakeOutcome outcome, OpenClaim openClaim) {
        this.polls = polls;
        this.intake = intake;
        this.outcome = outcome;
        this.openClaim = openClaim;
    }

    @Incoming("dose")
    @Blocking
    void onDose(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", TYPES, this::take);
    }

    @Incoming("evidence")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> onEvidence() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "helpdesk", Set.of(VOIDED),
                events -> outcome.followed(events.stream().map(DoseEvents::followed).toList())));
    }

    private static Convergence followed(EventMessage event) {
        var dose = event.as(Voided.class).evidenceId();
        return new Convergence(event.id(), dose, null, event.time(), 1, List.of(new Convergence.Copy(COPY, 1)));
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.vaccine.correction-applied.v1" -> {
                var body = event.as(Applied.class);
                outcome.applied(new CorrectionId(body.correctionId()), new Application(event.id(), body.at(), body.affected()));
            }
            case "selamat.vaccine.correction-refused.v1" -> {
                var body = event.as(Refused.class);
                outcome.refused(new CorrectionId(body.correctionId()), body.reason());
            }
            case "selamat.vaccine.dose-claimed.v1" -> {
                var body = event.as(Claimed.class);
                openClaim.open(new CaseId(body.claimId()), new PersonId(body.personId()));
            }
            default -> {
                // doses themselves are not the helpdesk's business
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

    private record Claimed(UUID claimId, UUID personId) {
        Claimed {
            needed(claimId, "claimId");
            needed(personId, "personId");
        }
    }

    private record Voided(UUID evidenceId) {
        Voided {
            needed(evidenceId, "evidenceId");
        }
    }
}
