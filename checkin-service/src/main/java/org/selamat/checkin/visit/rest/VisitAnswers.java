package org.selamat.checkin.visit.rest;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

import org.selamat.checkin.visit.domain.CheckInOutcome;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.problem.Problems;

/** From outcomes to answers, one place for each. */
@Singleton
class VisitAnswers {

    private final Problems problems;
    private final Busy busy;

    VisitAnswers(Problems problems, Busy busy) {
        this.problems = problems;
        this.busy = busy;
    }

    /** The answer to one check-in, later. */
    CompletionStage<Response> of(Optional<List<CompletableFuture<CheckInOutcome>>> outcome) {
        var answer = new CompletableFuture<Response>();
        outcome.ifPresentOrElse(one -> one.get(0).thenApply(VisitAnswers::accepted).whenComplete((response, failure) -> {
            if (failure == null) {
                answer.complete(response);
            } else {
                answer.completeExceptionally(failure instanceof CompletionException ? failure.getCause() : failure);
            }
        }), () -> answer.complete(busy.answer()));
        return answer;
    }

    Response of(CheckOutOutcome outcome) {
        if (outcome instanceof CheckOutOutcome.Accepted accepted) {
            return Response.ok(new CheckOutReceipt(accepted.visit().id().value(), accepted.checkedOutAt())).build();
        }
        return problems.of(Refusals.of(outcome).orElseThrow());
    }

    /**
     * This thread is the writer's and knows no request: a refusal goes as an exception, so that its text is made where the
     * language is known, and the location is a path.
     */
    private static Response accepted(CheckInOutcome outcome) {
        if (outcome instanceof CheckInOutcome.Accepted accepted) {
            return Response.status(Status.CREATED)
                    .header(HttpHeaders.LOCATION, VisitResource.location(accepted.visit().id().value()))
                    .entity(Receipt.of(accepted.visit(), accepted.code())).build();
        }
        if (outcome instanceof CheckInOutcome.TooMany tooMany) {
            throw new TooManyVisits.Refused(tooMany.retryAfter());
        }
        throw new ProblemException(Refusals.of(outcome).orElseThrow());
    }
}
