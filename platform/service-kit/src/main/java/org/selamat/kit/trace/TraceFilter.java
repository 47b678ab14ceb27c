package org.selamat.kit.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Puts the trace of a request on its context before anything else runs; logs, problems and events take it from there. */
@ApplicationScoped
class TraceFilter {

    private static final int BEFORE_EVERYTHING = 10_000;

    void register(@Observes Filters filters) {
        filters.register(TraceFilter::trace, BEFORE_EVERYTHING);
    }

    private static void trace(RoutingContext context) {
        TraceContext.adopt(context.request().getHeader("traceparent"));
        context.next();
    }
}
