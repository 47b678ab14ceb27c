package org.selamat.vaccine.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.UnreadableEventException;
import org.selamat.vaccine.application.correction.ApplyAgreedCorrection;
import org.selamat.vaccine.application.correction.ApplyAgreedCorrection.Agreed;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.DoseId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Corrections on which two people agreed in helpdesk-service. Those about other services' records are theirs to apply. */
@ApplicationScoped
class AgreedCorrections {

    private final EventIntake intake;
    private final ApplyAgreedCorrection apply;

    AgreedCorrections(EventIntake intake, ApplyAgreedCorrection apply) {
        this.intake = intake;
        this.apply = apply;
    }

    @Incoming("correction")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "vaccine", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals("selamat.helpdesk.correction-approved.v1")
                && event.data().path("target").path("kind").asText().equals("VACCINE_DOSE")) {
            apply.apply(event.as(Approved.class).agreed());
        }
    }

    private record Approved(UUID correctionId, UUID caseId, UUID personId, Target target, String proposer, String approver,
            CorrectionReason reason) {

        private Approved {
            if (correctionId == null || caseId == null || personId == null || target == null || target.id() == null
                    || proposer == null || approver == null || reason == null) {
                throw new UnreadableEventException("a correction names case, person, target, both people and a reason");
            }
        }

        private Agreed agreed() {
            return new Agreed(correctionId, new PersonId(personId), new DoseId(target.id()), new Grounds(reason, caseId),
                    proposer, approver);
        }
    }

    private record Target(UUID id) {
    }
}
