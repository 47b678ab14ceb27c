package org.selamat.checkin.visit.rest;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;

/** From outcomes to answers, one place for each. */
@Singleton
class VisitAnswers {

    private final Problems problems;

    VisitAnswers(Problems problems) {
        this.problems = problems;
    }

    Response of(CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.Accepted accepted) {
            return Response.created(VisitResource.location(accepted.visit().id().value()))
                    .entity(Receipt.of(accepted.visit(), accepted.code())).build();
        }
        return problems.of(refusal(outcome));
    }

    Response of(CheckOutOutcome outcome) {
        if (outcome instanceof CheckOutOutcome.Accepted accepted) {
            return Response.ok(new CheckOutReceipt(accepted.visit().id().value(), accepted.checkedOutAt())).build();
        }
        return problems.of(refusal(outcome));
    }

    private static ProblemType refusal(CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.TimeRefused refused) {
            return time(refused.reason());
        }
        if (outcome instanceof CheckInOutcome.CodeRefused) {
            return CheckinProblems.CODE_NOT_GENUINE;
        }
        return outcome instanceof CheckInOutcome.IdTaken ? CheckinProblems.ID_TAKEN : CheckinProblems.ID_REUSED;
    }

    private static ProblemType refusal(CheckOutOutcome outcome) {
        if (outcome instanceof CheckOutOutcome.TimeRefused refused) {
            return time(refused.reason());
        }
        if (outcome instanceof CheckOutOutcome.AlreadyCheckedOut) {
            return CheckinProblems.ALREADY_CHECKED_OUT;
        }
        return outcome instanceof CheckOutOutcome.NotWithinVisit ? CheckinProblems.CHECK_OUT_OUTSIDE_VISIT
                : CommonProblems.NOT_FOUND;
    }

    private static ProblemType time(CheckInRules.Refusal refusal) {
        return switch (refusal) {
            case ID_NOT_TIME_ORDERED, ID_OF_ANOTHER_TIME -> CheckinProblems.VISIT_ID_UNUSABLE;
            case TOO_LATE -> CheckinProblems.TOO_LATE;
            case IN_THE_FUTURE -> CheckinProblems.IN_THE_FUTURE;
        };
    }
}
