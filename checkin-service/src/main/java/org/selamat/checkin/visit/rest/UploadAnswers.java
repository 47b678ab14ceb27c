package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.checkin.visit.application.CompareClocks.ClockOff;
import org.selamat.checkin.visit.application.UploadVisits.Result;
import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problem;
import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;

/** From the results of an upload to its answer. */
@Singleton
class UploadAnswers {

    private final Problems problems;
    private final Busy busy;
    private final TooManyVisits tooManyVisits;

    UploadAnswers(Problems problems, Busy busy, TooManyVisits tooManyVisits) {
        this.problems = problems;
        this.busy = busy;
        this.tooManyVisits = tooManyVisits;
    }

    Response of(Optional<List<Result>> results) {
        return results.map(this::each).orElseGet(busy::answer);
    }

    private Response each(List<Result> results) {
        var answer = Response.ok(new UploadView(results.stream().map(this::entry).toList()));
        results.stream().flatMap(result -> result.visit().stream()).filter(CheckInOutcome.TooMany.class::isInstance).findFirst()
                .ifPresent(
                        one -> answer.header(HttpHeaders.RETRY_AFTER, ((CheckInOutcome.TooMany) one).retryAfter().toSeconds()));
        return answer.build();
    }

    Response of(ClockOff off) {
        var told = problems.of(CheckinProblems.CLOCK_OFF);
        return Response.fromResponse(told).entity(ClockOffProblem.of(off, (Problem) told.getEntity())).build();
    }

    private UploadView.Entry entry(Result result) {
        var id = result.id().value();
        if (result.visit().isEmpty()) {
            return new UploadView.Entry(id, "RETRY", null, null, reason(CommonProblems.UNAVAILABLE));
        }
        if (result.visit().get() instanceof CheckInOutcome.KeyUnknown) {
            return new UploadView.Entry(id, "RETRY", null, null, reason(CheckinProblems.CODE_KEY_UNKNOWN));
        }
        if (result.visit().get() instanceof CheckInOutcome.Accepted accepted) {
            return new UploadView.Entry(id, "RECORDED", Receipt.of(accepted.visit(), accepted.code()),
                    checkedOutAt(result), result.checkOut().flatMap(Refusals::of).map(this::reason).orElse(null));
        }
        if (result.visit().get() instanceof CheckInOutcome.TooMany) {
            return new UploadView.Entry(id, "RETRY", null, null, reason(tooManyVisits.body()));
        }
        return new UploadView.Entry(id, "REFUSED", null, null, reason(Refusals.of(result.visit().get()).orElseThrow()));
    }

    private static Instant checkedOutAt(Result result) {
        return result.checkOut().filter(CheckOutOutcome.Accepted.class::isInstance)
                .map(left -> ((CheckOutOutcome.Accepted) left).checkedOutAt()).orElse(null);
    }

    private UploadView.Reason reason(ProblemType type) {
        return reason((Problem) problems.of(type).getEntity());
    }

    private static UploadView.Reason reason(Problem problem) {
        return new UploadView.Reason(problem.type(), problem.title(), problem.detail());
    }
}
