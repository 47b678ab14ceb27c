package org.selamat.vaccine.messaging;

import java.time.LocalDate;
import java.util.UUID;

import org.selamat.vaccine.domain.dose.Dose;

/** Body of {@code selamat.vaccine.dose-recorded.v1}. The lot stays here: nobody else needs it. */
record DoseRecorded(UUID doseId, UUID personId, String product, LocalDate date, int doseNumber, int totalDoses, String source,
        String country) {

    static DoseRecorded of(Dose dose) {
        var injection = dose.injection();
        return new DoseRecorded(dose.id().value(), dose.person().value(), injection.product(), injection.date(),
                injection.doseNumber(), injection.totalDoses(), dose.source().name(), dose.country());
    }
}
