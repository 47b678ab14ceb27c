package org.selamat.helpdesk.rest;

import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.selamat.helpdesk.domain.Step;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;

/** Steps as answers. */
@Singleton
class StepAnswers {

    private final Problems problems;

    StepAnswers(Problems problems) {
        this.problems = problems;
    }

    /** @param step empty when there is no such case for the caller */
    Response of(int status, Optional<Step> step) {
        var found = step.orElseThrow(() -> new ProblemException(HelpdeskProblems.CASE_NOT_FOUND));
        if (found instanceof Step.Moved moved) {
            return Response.status(status).entity(CaseStateJson.of(moved.after(), problems.language())).build();
        }
        var refused = (Step.Refused) found;
        throw HelpdeskProblems.refusal(refused.why(), refused.state());
    }
}
