package org.selamat.checkin.visit.rest;

import java.time.Duration;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.kit.problem.Problem;
import org.selamat.kit.problem.Problems;

/** Says that more was recorded today than anybody visits, and when to come back. */
@Singleton
class TooManyVisits {

    /** Ends a request from a thread that knows no language. */
    static final class Refused extends RuntimeException {

        private final Duration wait;

        Refused(Duration wait) {
            super("wait for " + wait, null, false, false);
            this.wait = wait;
        }
    }

    private final Problems problems;
    private final int most;

    TooManyVisits(Problems problems, CheckinConfig config) {
        this.problems = problems;
        this.most = config.mostVisitsPerDay();
    }

    @ServerExceptionMapper
    Response answer(Refused e) {
        return Response.fromResponse(problem()).header(HttpHeaders.RETRY_AFTER, e.wait.toSeconds()).build();
    }

    /** The same about one visit of many. */
    Problem body() {
        return (Problem) problem().getEntity();
    }

    private Response problem() {
        return problems.of(CheckinProblems.TOO_MANY_VISITS, Integer.toString(most));
    }
}
