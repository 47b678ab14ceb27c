package org.selamat.status.boarding.rest;

import java.util.concurrent.ThreadLocalRandom;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.Problems;

import io.vertx.ext.web.RoutingContext;

/** Turns away what there is no room for: nothing was written, come back with the same key. */
@Singleton
class CheckOverload {

    private static final String NO_ROOM = "boarding.no.room";
    /** Desks come back spread over this many seconds rather than together. */
    private static final int SPREAD_SECONDS = 3;

    private final Problems problems;

    CheckOverload(Problems problems) {
        this.problems = problems;
    }

    static void noRoom(RoutingContext routing) {
        routing.put(NO_ROOM, true).next();
    }

    @ServerRequestFilter(preMatching = true)
    Response refuse(RoutingContext routing) {
        return routing.get(NO_ROOM) == null ? null
                : Response.fromResponse(problems.of(CommonProblems.UNAVAILABLE))
                        .header(HttpHeaders.RETRY_AFTER, 1 + ThreadLocalRandom.current().nextInt(SPREAD_SECONDS)).build();
    }
}
