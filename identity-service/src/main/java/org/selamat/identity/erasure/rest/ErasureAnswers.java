package org.selamat.identity.erasure.rest;

import java.util.Optional;

import org.selamat.identity.erasure.domain.ErasureAnswer;
import org.selamat.identity.erasure.domain.ErasureAnswer.Held;
import org.selamat.identity.erasure.domain.ErasureAnswer.Unknown;
import org.selamat.identity.erasure.domain.ErasureAnswer.Waits;
import org.selamat.identity.erasure.domain.Obstacle;
import org.selamat.identity.rest.IdentityProblems;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** How the wish to be forgotten is answered over HTTP. */
final class ErasureAnswers {

    private ErasureAnswers() {
    }

    static ErasureView of(ErasureAnswer answer) {
        if (answer instanceof Waits waits) {
            return ErasureView.of(waits.erasure(), Optional.empty());
        }
        throw new ProblemException(problem(answer));
    }

    private static ProblemType problem(ErasureAnswer answer) {
        if (answer instanceof Held held) {
            return held.obstacle() == Obstacle.DEPENDANTS ? IdentityProblems.DEPENDANTS_REMAIN
                    : IdentityProblems.MERGE_UNDECIDED;
        }
        return answer instanceof Unknown ? CommonProblems.NOT_FOUND : IdentityProblems.NOT_FOR_THIS_DEPENDANT;
    }
}
