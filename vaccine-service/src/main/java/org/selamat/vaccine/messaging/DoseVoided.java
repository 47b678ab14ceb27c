package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.selamat.vaccine.domain.correction.Correcting;
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.dose.Dose;

/** Body of {@code selamat.vaccine.dose-voided.v1}: the facts as {@code dose-recorded} told them, and why they don't count. */
record DoseVoided(UUID doseId, UUID personId, String product, LocalDate date, int doseNumber, int totalDoses, String source,
        String country, UUID correctionId, UUID caseId, CorrectionReason reason, String beforeHash, Instant at) {

    static DoseVoided of(Dose dose, Correcting why) {
        var facts = DoseRecorded.of(dose);
        return new DoseVoided(facts.doseId(), facts.personId(), facts.product(), facts.date(), facts.doseNumber(),
                facts.totalDoses(), facts.source(), facts.country(), why.correction(), why.grounds().caseId(),
                why.grounds().reason(), dose.hash(), why.at());
    }
}
