package org.selamat.vaccine.rest.registry;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.Problems;
import org.selamat.vaccine.application.registry.DecideRecallJudgement;
import org.selamat.vaccine.application.registry.ProposeRecallJudgement;
import org.selamat.vaccine.application.registry.ReadRecallJudgements;
import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.rest.VaccineProblems;

/** What came of judgements, as HTTP. */
@ApplicationScoped
class JudgementAnswers {

    private final ReadRecallJudgements read;
    private final Problems problems;

    JudgementAnswers(ReadRecallJudgements read, Problems problems) {
        this.read = read;
        this.problems = problems;
    }

    Response of(ProposeRecallJudgement.Answer answer) {
        if (answer instanceof ProposeRecallJudgement.Answer.Proposed proposed) {
            var judgement = proposed.judgement();
            return Response.created(URI.create("/staff/v1/lots/" + judgement.lot() + "/recall-judgements/" + judgement.id()))
                    .entity(counted(judgement)).build();
        }
        return problems.of(Map.of(ProposeRecallJudgement.Answer.LotUnknown.class, VaccineProblems.LOT_NOT_FOUND,
                ProposeRecallJudgement.Answer.NotRecalled.class, VaccineProblems.LOT_NOT_RECALLED,
                ProposeRecallJudgement.Answer.SaysSo.class, VaccineProblems.RECALL_SAYS_SO).get(answer.getClass()));
    }

    Response of(DecideRecallJudgement.Answer answer) {
        if (answer instanceof DecideRecallJudgement.Answer.Decided decided) {
            return Response.ok(counted(decided.judgement())).build();
        }
        return problems.of(Map.of(DecideRecallJudgement.Answer.Unknown.class, VaccineProblems.JUDGEMENT_NOT_FOUND,
                DecideRecallJudgement.Answer.SamePerson.class, VaccineProblems.SECOND_PERSON_NEEDED,
                DecideRecallJudgement.Answer.DecidedBefore.class, VaccineProblems.JUDGEMENT_DECIDED,
                DecideRecallJudgement.Answer.RecallChanged.class, VaccineProblems.RECALL_CHANGED).get(answer.getClass()));
    }

    RecallJudgementView counted(RecallJudgement judgement) {
        return RecallJudgementView.of(judgement, read.doses(judgement.lot()));
    }
}
