package org.selamat.vaccine.application.correction;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.application.revocation.RevokeCertificates;
import org.selamat.vaccine.domain.correction.Correcting;
import org.selamat.vaccine.domain.correction.CorrectionEvents;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Window;

/** Voids a dose, whoever asked for it, and tells everybody who built on it. */
@ApplicationScoped
class DoseVoiding {

    private final Doses doses;
    private final CorrectionEvents events;
    private final RevokeCertificates revoke;
    private final VaccineConfig config;
    private final Clock clock;

    DoseVoiding(Doses doses, CorrectionEvents events, RevokeCertificates revoke, VaccineConfig config, Clock clock) {
        this.doses = doses;
        this.events = events;
        this.revoke = revoke;
        this.config = config;
        this.clock = clock;
    }

    /** The dose was never given: its certificates end now. */
    void withdraw(Dose dose, UUID correction, Grounds grounds) {
        doses.markVoided(dose.id(), correction);
        var now = clock.instant();
        events.doseVoided(dose, new Correcting(correction, grounds, now));
        revoke.ofDose(dose.id(), RevocationCause.DOSE_VOIDED, Window.forGood(now.truncatedTo(ChronoUnit.SECONDS)),
                correction.toString());
    }

    /**
     * The dose was given, but otherwise than recorded: its certificates end when new ones have taken their place, and at
     * the latest after a time in which that can be done.
     */
    void replace(Dose wrong, Dose right, UUID correction, Grounds grounds) {
        doses.markVoided(wrong.id(), correction);
        doses.addAll(List.of(right));
        var now = clock.instant();
        events.doseCorrected(wrong, right, new Correcting(correction, grounds, now));
        revoke.ofDose(wrong.id(), RevocationCause.DOSE_CORRECTED,
                Window.forGood(now.plus(config.revocation().replacementTime()).truncatedTo(ChronoUnit.SECONDS)),
                correction.toString());
    }
}
