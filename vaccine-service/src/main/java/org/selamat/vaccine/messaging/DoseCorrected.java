package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.selamat.vaccine.domain.correction.Correcting;
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.dose.Dose;

/** Body of {@code selamat.vaccine.dose-corrected.v1}: the right facts as a new dose, and the one that it replaces. */
record DoseCorrected(UUID doseId, UUID personId, String product, LocalDate date, int doseNumber, int totalDoses, String source,
        String country, UUID replaces, UUID correctionId, UUID caseId, CorrectionReason reason, String beforeHash, Instant at) {

    static DoseCorrected of(Dose wrong, Dose right, Correcting why) {
        var facts = DoseRecorded.of(right);
        return new DoseCorrected(facts.doseId(), facts.personId(), facts.product(), facts.date(), facts.doseNumber(),
                facts.totalDoses(), facts.source(), facts.country(), wrong.id().value(), why.correction(),
                why.grounds().caseId(), why.grounds().reason(), wrong.hash(), why.at());
    }
}
