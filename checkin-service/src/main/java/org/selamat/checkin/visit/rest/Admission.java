package org.selamat.checkin.visit.rest;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.rest.CheckinProblems;
import org.selamat.kit.problem.Problems;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;

/**
 * Bounds the check-ins and check-outs that are worked on at once. It stands on the event loop, before a worker thread or a
 * database
 * connection is asked for: under overload the surplus is told at once to come back, and those let in are still answered in
 * time.
 */
@ApplicationScoped
class Admission {

    private static final String PATH = "/v1/me/visits";

    /** Clients come back spread over this many seconds rather than together. */
    private static final int SPREAD_SECONDS = 4;

    private final AtomicInteger inFlight = new AtomicInteger();
    private final Problems problems;
    private final Counter refused;
    private final int most;

    Admission(Problems problems, CheckinConfig config, MeterRegistry metrics) {
        this.problems = problems;
        this.most = config.maxInFlight();
        this.refused = metrics.counter("checkin.refused.busy");
        metrics.gauge("checkin.in.flight", inFlight);
    }

    @ServerRequestFilter(preMatching = true)
    Response admit(ContainerRequestContext request, RoutingContext routing) {
        if (!request.getMethod().equals("POST") || !request.getUriInfo().getPath().startsWith(PATH)) {
            return null;
        }
        if (inFlight.incrementAndGet() > most) {
            inFlight.decrementAndGet();
            refused.increment();
            return Response.fromResponse(problems.of(CheckinProblems.BUSY))
                    .header(HttpHeaders.RETRY_AFTER, 1 + ThreadLocalRandom.current().nextInt(SPREAD_SECONDS)).build();
        }
        routing.addEndHandler(done -> inFlight.decrementAndGet());
        return null;
    }
}
