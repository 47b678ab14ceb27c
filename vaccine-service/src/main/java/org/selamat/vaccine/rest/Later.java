package org.selamat.vaccine.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.selamat.kit.problem.ProblemType;
import org.selamat.kit.problem.Problems;

/** Answers for what will work soon: 503 with the pause that makes sense. */
public final class Later {

    private static final int SECONDS = 5;

    private Later() {
    }

    public static Response of(Problems problems, ProblemType type) {
        return Response.fromResponse(problems.of(type)).header(HttpHeaders.RETRY_AFTER, SECONDS).build();
    }
}
