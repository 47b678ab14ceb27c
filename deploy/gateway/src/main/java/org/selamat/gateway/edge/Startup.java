package org.selamat.gateway.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;
import org.selamat.gateway.GatewayConfig;
import org.selamat.gateway.docs.DocsSite;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.routing.RouteCompiler;
import org.selamat.gateway.routing.RouteTable;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;

/** Hands every request to the edge. Nothing else answers on this port: health and metrics are on the management port. */
@ApplicationScoped
class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class);

    private final GatewayFiles files;
    private final RouteTable table;
    private final Edge edge;

    Startup(GatewayConfig config, GatewayFiles files, Vertx vertx, MeterRegistry registry, DocsSite docs) {
        this.files = files;
        this.table = new RouteCompiler(files, config.matchHostnames()).compile();
        this.edge = new EdgeAssembly(config, vertx, registry).edge(files, table, docs::page);
    }

    void serve(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(routing -> edge.handle(routing.request()));
        LOG.infof("%d operations in %d routes", table.operations().size(), files.routes().size());
    }
}
