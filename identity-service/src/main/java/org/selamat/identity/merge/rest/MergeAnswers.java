package org.selamat.identity.merge.rest;

import java.util.Optional;

import org.selamat.identity.merge.application.MergeOutcome;
import org.selamat.identity.merge.application.MergeOutcome.Conflict;
import org.selamat.identity.merge.application.MergeOutcome.PersonUnknown;
import org.selamat.identity.merge.application.MergeOutcome.SecondPersonNeeded;
import org.selamat.identity.merge.application.MergeOutcome.Taken;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** How a step of a merge is answered over HTTP. */
final class MergeAnswers {

    private MergeAnswers() {
    }

    static MergeView of(MergeOutcome outcome) {
        if (outcome instanceof Taken taken) {
            return MergeView.of(taken.merge(), Optional.empty());
        }
        throw new ProblemException(problem(outcome));
    }

    private static ProblemType problem(MergeOutcome outcome) {
        if (outcome instanceof PersonUnknown) {
            return IdentityProblems.PERSON_UNKNOWN;
        }
        if (outcome instanceof Conflict) {
            return IdentityProblems.MERGE_CONFLICT;
        }
        return outcome instanceof SecondPersonNeeded ? IdentityProblems.SECOND_PERSON_REQUIRED : CommonProblems.NOT_FOUND;
    }
}
