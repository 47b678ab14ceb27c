package org.selamat.checkin.visit.rest;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.kit.problem.Problems;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Turns away what there is no room for: nothing was written, come back with the same ids. */
@Singleton
class Busy {

    /** Clients come back spread over this many seconds rather than together. */
    private static final int SPREAD_SECONDS = 4;

    private final Problems problems;
    private final Counter refused;

    Busy(Problems problems, MeterRegistry metrics) {
        this.problems = problems;
        this.refused = metrics.counter("checkin.refused.busy");
    }

    Response answer() {
        refused.increment();
        return Response.fromResponse(problems.of(CheckinProblems.BUSY))
                .header(HttpHeaders.RETRY_AFTER, 1 + ThreadLocalRandom.current().nextInt(SPREAD_SECONDS)).build();
    }
}
