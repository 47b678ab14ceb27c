package org.selamat.vaccine.rest.correction;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.correction.DecideDoseCorrection;
import org.selamat.vaccine.application.correction.ProposeDoseCorrection;
import org.selamat.vaccine.rest.VaccineProblems;
import org.selamat.vaccine.rest.dose.DoseRefusals;

/** What came of corrections, as HTTP. */
@ApplicationScoped
class CorrectionAnswers {

    private final Problems problems;

    CorrectionAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(ProposeDoseCorrection.Answer answer) {
        if (answer instanceof ProposeDoseCorrection.Answer.Proposed proposed) {
            return Response.created(URI.create("/staff/v1/dose-corrections/" + proposed.correction().id()))
                    .entity(DoseCorrectionView.of(proposed.correction())).build();
        }
        if (answer instanceof ProposeDoseCorrection.Answer.Refused refused) {
            return problems.of(DoseRefusals.problem(refused.reason()));
        }
        return problems.of(Map.of(ProposeDoseCorrection.Answer.DoseUnknown.class, VaccineProblems.DOSE_NOT_STANDING,
                ProposeDoseCorrection.Answer.Changed.class, VaccineProblems.DOSE_CHANGED,
                ProposeDoseCorrection.Answer.NotReplaceable.class, VaccineProblems.DOSE_NOT_REPLACEABLE,
                ProposeDoseCorrection.Answer.Duplicate.class, VaccineProblems.DOSE_ALREADY_RECORDED).get(answer.getClass()));
    }

    Response of(DecideDoseCorrection.Answer answer) {
        if (answer instanceof DecideDoseCorrection.Answer.Decided decided) {
            return Response.ok(DoseCorrectionView.of(decided.correction())).build();
        }
        if (answer instanceof DecideDoseCorrection.Answer.Refused refused) {
            return problems.of(DoseRefusals.problem(refused.reason()));
        }
        return problems.of(Map.of(DecideDoseCorrection.Answer.Unknown.class, VaccineProblems.CORRECTION_NOT_FOUND,
                DecideDoseCorrection.Answer.SamePerson.class, VaccineProblems.SECOND_PERSON_NEEDED,
                DecideDoseCorrection.Answer.DecidedBefore.class, VaccineProblems.CORRECTION_DECIDED,
                DecideDoseCorrection.Answer.Stale.class, VaccineProblems.DOSE_CHANGED,
                DecideDoseCorrection.Answer.Duplicate.class, VaccineProblems.DOSE_ALREADY_RECORDED).get(answer.getClass()));
    }
}
