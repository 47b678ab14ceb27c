package org.selamat.status.batch.rest;

import java.util.Optional;

import org.selamat.kit.problem.ProblemException;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.Step;
import org.selamat.status.batch.domain.Step.Refused;
import org.selamat.status.batch.domain.Step.Taken;
import org.selamat.status.rest.StatusProblems;

/** Turns what a batch did, or refused to do, into an answer. */
final class BatchAnswers {

    private BatchAnswers() {
    }

    static Batch taken(Optional<Step> step) {
        if (step.orElseThrow(() -> new ProblemException(StatusProblems.BATCH_NOT_FOUND)) instanceof Taken taken) {
            return taken.batch();
        }
        Refused refused = (Refused) step.get();
        throw switch (refused.why()) {
            case WRONG_STATE -> new ProblemException(StatusProblems.BATCH_STATE_CONFLICT, refused.state().name());
            case SAME_PERSON -> new ProblemException(StatusProblems.SECOND_PERSON_REQUIRED);
            case UNSAFE -> new ProblemException(StatusProblems.BATCH_UNSAFE);
        };
    }
}
