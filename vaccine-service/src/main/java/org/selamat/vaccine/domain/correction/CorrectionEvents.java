package org.selamat.vaccine.domain.correction;

import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;

/** What the rest of the suite hears of corrections, once the transaction commits. */
public interface CorrectionEvents {

    void doseVoided(Dose dose, Correcting correcting);

    void doseCorrected(Dose wrong, Dose right, Correcting correcting);

    /** The answer to helpdesk-service. */
    void agreedCorrectionApplied(UUID correction, UUID caseId, PersonId person, DoseId dose);

    void agreedCorrectionRefused(UUID correction, UUID caseId, PersonId person, DoseId dose, CorrectionRefusal why);
}
