package org.selamat.checkin.visit.rest;

import java.util.Optional;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.venue.domain.CodeReading.Reason;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemType;

/** The problem type of each refusal; empty for what was accepted. */
final class Refusals {

    private Refusals() {
    }

    static Optional<ProblemType> of(CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.Accepted) {
            return Optional.empty();
        }
        if (outcome instanceof CheckInOutcome.TimeRefused refused) {
            return Optional.of(time(refused.reason()));
        }
        if (outcome instanceof CheckInOutcome.CodeRefused refused) {
            return Optional.of(code(refused.reason()));
        }
        if (outcome instanceof CheckInOutcome.KeyUnknown) {
            return Optional.of(CheckinProblems.CODE_KEY_UNKNOWN);
        }
        if (outcome instanceof CheckInOutcome.BadgeRefused) {
            return Optional.of(CheckinProblems.BADGE_NOT_VALID);
        }
        if (outcome instanceof CheckInOutcome.TooMany) {
            return Optional.of(CheckinProblems.TOO_MANY_VISITS);
        }
        if (outcome instanceof CheckInOutcome.Deleted) {
            return Optional.of(CheckinProblems.VISIT_DELETED);
        }
        return Optional.of(outcome instanceof CheckInOutcome.IdTaken ? CheckinProblems.ID_TAKEN : CheckinProblems.ID_REUSED);
    }

    private static ProblemType code(Reason reason) {
        return switch (reason) {
            case OUTDATED -> CheckinProblems.CODE_OUTDATED;
            case VENUE_CLOSED -> CheckinProblems.VENUE_CLOSED;
            default -> CheckinProblems.CODE_NOT_GENUINE;
        };
    }

    static Optional<ProblemType> of(CheckOutOutcome outcome) {
        if (outcome instanceof CheckOutOutcome.Accepted) {
            return Optional.empty();
        }
        if (outcome instanceof CheckOutOutcome.TimeRefused refused) {
            return Optional.of(time(refused.reason()));
        }
        if (outcome instanceof CheckOutOutcome.AlreadyCheckedOut) {
            return Optional.of(CheckinProblems.ALREADY_CHECKED_OUT);
        }
        return Optional.of(outcome instanceof CheckOutOutcome.NotWithinVisit ? CheckinProblems.CHECK_OUT_OUTSIDE_VISIT
                : CommonProblems.NOT_FOUND);
    }

    static ProblemType time(CheckInRules.Refusal refusal) {
        return switch (refusal) {
            case ID_NOT_TIME_ORDERED, ID_OF_ANOTHER_TIME -> CheckinProblems.VISIT_ID_UNUSABLE;
            case TOO_LATE -> CheckinProblems.TOO_LATE;
            case IN_THE_FUTURE -> CheckinProblems.IN_THE_FUTURE;
        };
    }
}
