package org.selamat.checkin.visit.rest;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.selamat.checkin.CheckinConfig;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.ext.web.RoutingContext;

/**
 * Bounds the check-ins and check-outs that are worked on at once. It stands on the event loop, before a worker thread or
 * a database connection is asked for: under overload the surplus is told at once to come back, and those let in are still
 * answered in time.
 */
@ApplicationScoped
class Admission {

    private static final String PATH = "/v1/me/visits";
    private static final String INSIDE = "checkin.inside";

    private final AtomicInteger inFlight = new AtomicInteger();
    private final Busy busy;
    private final int most;

    Admission(Busy busy, CheckinConfig config, MeterRegistry metrics) {
        this.busy = busy;
        this.most = config.maxInFlight();
        metrics.gauge("checkin.in.flight", inFlight);
    }

    @ServerRequestFilter(preMatching = true)
    Response admit(ContainerRequestContext request, RoutingContext routing) {
        QuickCheckIn.rethrow(routing);
        if (!request.getMethod().equals("POST") || !request.getUriInfo().getPath().startsWith(PATH)) {
            return null;
        }
        return letIn(routing) ? null : busy.answer();
    }

    /** Whether there is room for the request; it takes its place once, however often it asks. */
    boolean letIn(RoutingContext routing) {
        if (routing.get(INSIDE) != null) {
            return true;
        }
        if (inFlight.incrementAndGet() > most) {
            inFlight.decrementAndGet();
            return false;
        }
        routing.put(INSIDE, true);
        routing.addEndHandler(done -> inFlight.decrementAndGet());
        return true;
    }
}
