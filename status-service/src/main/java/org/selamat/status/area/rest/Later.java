package org.selamat.status.area.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;

/** Refusals that time lifts. */
final class Later {

    private Later() {
    }

    static Response response(Problems problems, ProblemType type, long seconds) {
        return Response.fromResponse(problems.of(type)).header(HttpHeaders.RETRY_AFTER, seconds).build();
    }
}
