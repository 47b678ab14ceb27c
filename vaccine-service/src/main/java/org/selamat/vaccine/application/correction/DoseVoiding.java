package org.selamat.vaccine.application.correction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.correction.Correcting;
import org.selamat.vaccine.domain.correction.CorrectionEvents;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Doses;

/** Voids a dose, whoever asked for it, and tells everybody who built on it. */
@ApplicationScoped
class DoseVoiding {

    private final Doses doses;
    private final CorrectionEvents events;
    private final Clock clock;

    DoseVoiding(Doses doses, CorrectionEvents events, Clock clock) {
        this.doses = doses;
        this.events = events;
        this.clock = clock;
    }

    /** The dose was never given. */
    void withdraw(Dose dose, UUID correction, Grounds grounds) {
        doses.markVoided(dose.id(), correction);
        events.doseVoided(dose, new Correcting(correction, grounds, clock.instant()));
    }

    /** The dose was given, but otherwise than recorded. */
    void replace(Dose wrong, Dose right, UUID correction, Grounds grounds) {
        doses.markVoided(wrong.id(), correction);
        doses.addAll(List.of(right));
        events.doseCorrected(wrong, right, new Correcting(correction, grounds, clock.instant()));
    }
}
