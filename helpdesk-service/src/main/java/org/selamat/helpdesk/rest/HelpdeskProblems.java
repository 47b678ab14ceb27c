package org.selamat.helpdesk.rest;

import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Refusal;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.ProblemType;

/** The errors of this service; {@code contracts/problems/helpdesk.json} lists them. */
final class HelpdeskProblems {

    static final ProblemType CASE_NOT_FOUND = helpdesk("case-not-found", 404);
    static final ProblemType CORRECTION_NOT_FOUND = helpdesk("correction-not-found", 404);
    static final ProblemType GRANT_NOT_FOUND = helpdesk("grant-not-found", 404);
    static final ProblemType CASE_STATE_CONFLICT = helpdesk("case-state-conflict", 409);
    static final ProblemType CASE_NOT_ASSIGNED = helpdesk("case-not-assigned", 409);
    static final ProblemType ORDER_REQUIRED = helpdesk("order-required", 422);
    static final ProblemType ORDER_NOT_APPLICABLE = helpdesk("order-not-applicable", 422);
    static final ProblemType DEPARTURE_PASSED = helpdesk("departure-passed", 422);
    static final ProblemType SECOND_PERSON_REQUIRED = helpdesk("second-person-required", 403);
    static final ProblemType OWN_CASE = helpdesk("own-case", 403);

    private HelpdeskProblems() {
    }

    static ProblemException refusal(Refusal why, CaseState state) {
        return switch (why) {
            case WRONG_STATE -> new ProblemException(CASE_STATE_CONFLICT, state);
            case NOT_ASSIGNED_TO_YOU -> new ProblemException(CASE_NOT_ASSIGNED);
            case OWN_CASE -> new ProblemException(OWN_CASE);
            case SAME_PERSON -> new ProblemException(SECOND_PERSON_REQUIRED);
        };
    }

    private static ProblemType helpdesk(String name, int status) {
        return ProblemType.of("helpdesk", name, status);
    }
}
