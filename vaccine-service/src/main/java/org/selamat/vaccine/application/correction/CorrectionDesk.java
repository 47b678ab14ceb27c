package org.selamat.vaccine.application.correction;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.correction.DecideDoseCorrection.Answer;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.FiledDose;

/** Carries out what two people agreed on. */
@ApplicationScoped
class CorrectionDesk {

    private final Doses doses;
    private final ReplacementDraft drafts;
    private final DoseVoiding voiding;

    CorrectionDesk(Doses doses, ReplacementDraft drafts, DoseVoiding voiding) {
        this.doses = doses;
        this.drafts = drafts;
        this.voiding = voiding;
    }

    /** @return why it can't be; empty when it is done */
    Optional<Answer> apply(DoseCorrection approved) {
        var filed = doses.forCorrection(approved.person(), approved.dose()).filter(FiledDose::stands)
                .map(FiledDose::dose).filter(dose -> dose.hash().equals(approved.beforeHash()));
        if (filed.isEmpty()) {
            return Optional.of(new Answer.Stale());
        }
        if (approved.replacement().isEmpty()) {
            voiding.withdraw(filed.get(), approved.id(), approved.grounds());
            return Optional.empty();
        }
        return replace(filed.get(), approved);
    }

    private Optional<Answer> replace(Dose wrong, DoseCorrection approved) {
        var verdict = drafts.judge(wrong, approved.replacement().orElseThrow());
        if (verdict instanceof ReplacementDraft.Verdict.Refused refused) {
            return Optional.of(new Answer.Refused(refused.reason()));
        }
        if (verdict instanceof ReplacementDraft.Verdict.Stands stands) {
            voiding.replace(wrong, stands.dose(), approved.id(), approved.grounds());
            return Optional.empty();
        }
        return Optional.of(new Answer.Duplicate());
    }
}
