package org.selamat.vaccine.application.correction;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.correction.CorrectionEvents;
import org.selamat.vaccine.domain.correction.CorrectionRefusal;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.FiledDose;

/** A correction on which two people agreed in helpdesk-service: voids the dose, or says why it can't. Always answers. */
@ApplicationScoped
public class ApplyAgreedCorrection {

    /** What was agreed. */
    public record Agreed(UUID correction, PersonId person, DoseId dose, Grounds grounds, String proposer, String approver) {
    }

    private final Doses doses;
    private final DoseVoiding voiding;
    private final CorrectionEvents events;

    ApplyAgreedCorrection(Doses doses, DoseVoiding voiding, CorrectionEvents events) {
        this.doses = doses;
        this.voiding = voiding;
        this.events = events;
    }

    @Transactional(TxType.MANDATORY)
    public void apply(Agreed agreed) {
        var filed = doses.forCorrection(agreed.person(), agreed.dose());
        refusal(agreed, filed).ifPresentOrElse(
                why -> events.agreedCorrectionRefused(agreed.correction(), agreed.grounds().caseId(), agreed.person(),
                        agreed.dose(), why),
                () -> {
                    voiding.withdraw(filed.orElseThrow().dose(), agreed.correction(), agreed.grounds());
                    events.agreedCorrectionApplied(agreed.correction(), agreed.grounds().caseId(), agreed.person(),
                            agreed.dose());
                });
    }

    private static Optional<CorrectionRefusal> refusal(Agreed agreed, Optional<FiledDose> filed) {
        if (agreed.proposer().equals(agreed.approver())) {
            return Optional.of(CorrectionRefusal.NOT_TWO_PEOPLE);
        }
        if (filed.isEmpty()) {
            return Optional.of(CorrectionRefusal.UNKNOWN_TARGET);
        }
        return filed.get().stands() ? Optional.empty() : Optional.of(CorrectionRefusal.ALREADY_VOIDED);
    }
}
