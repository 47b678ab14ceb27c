package org.selamat.vaccine.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.Correcting;
import org.selamat.vaccine.domain.correction.CorrectionEvents;
import org.selamat.vaccine.domain.correction.CorrectionRefusal;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;

/** Publishes corrections through the outbox, beside the doses that they are about. */
@ApplicationScoped
class OutboxCorrections implements CorrectionEvents {

    private static final String KIND = "VACCINE_DOSE";

    private final Outbox outbox;
    private final Clock clock;

    OutboxCorrections(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void doseVoided(Dose dose, Correcting correcting) {
        publish("dose-voided", dose.person(), DoseVoided.of(dose, correcting));
    }

    @Override
    public void doseCorrected(Dose wrong, Dose right, Correcting correcting) {
        publish("dose-corrected", right.person(), DoseCorrected.of(wrong, right, correcting));
    }

    @Override
    public void agreedCorrectionApplied(UUID correction, UUID caseId, PersonId person, DoseId dose) {
        publish("correction-applied", person,
                new Outcome(correction, caseId, new Target(KIND, dose.value()), clock.instant(), 1, Optional.empty()));
    }

    @Override
    public void agreedCorrectionRefused(UUID correction, UUID caseId, PersonId person, DoseId dose, CorrectionRefusal why) {
        publish("correction-refused", person,
                new Outcome(correction, caseId, new Target(KIND, dose.value()), clock.instant(), 0, Optional.of(why.name())));
    }

    private void publish(String event, PersonId person, Object data) {
        outbox.publish(new OutgoingEvent(Topic.DOSE, "selamat.vaccine." + event + ".v1", person.value().toString(), data));
    }

    private record Target(String kind, UUID id) {
    }

    private record Outcome(UUID correctionId, UUID caseId, Target target, Instant at, int affected, Optional<String> reason) {
    }
}
