package org.selamat.gateway.edge;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.selamat.gateway.GatewayConfig;
import org.selamat.gateway.docs.Page;
import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.files.SecurityPolicy;
import org.selamat.gateway.files.SecurityPolicy.Provider;
import org.selamat.gateway.forward.Backends;
import org.selamat.gateway.forward.LoopClients;
import org.selamat.gateway.forward.ProxyForwarder;
import org.selamat.gateway.limit.RateLimits;
import org.selamat.gateway.routing.RouteTable;
import org.selamat.gateway.token.KeyFetcher;
import org.selamat.gateway.token.TokenVerifier;
import org.selamat.gateway.token.TokenVerifiers;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;

/** Puts the edge together from the files and the configuration. */
final class EdgeAssembly {

    /**
     * Shorter than any service keeps an idle connection, so that it is us who close it and no request runs into a closing one.
     */
    private static final int KEEP_ALIVE_SECONDS = 20;

    private final GatewayConfig config;
    private final Vertx vertx;
    private final MeterRegistry registry;

    EdgeAssembly(GatewayConfig config, Vertx vertx, MeterRegistry registry) {
        this.config = config;
        this.vertx = vertx;
        this.registry = registry;
    }

    Edge edge(GatewayFiles files, RouteTable table, Function<String, Optional<Page>> docs) {
        Backends backends = new Backends(config.backends());
        InFlight inFlight = new InFlight(config.maxInFlight());
        registry.gauge("gateway.requests.active", inFlight, InFlight::count);
        Admission admission = new Admission(vertx, new Authentication(verifier(files.security(), backends)),
                new RateLimits(config.rateLimitScale(), TimeMeter.SYSTEM_NANOTIME), files.client().received());
        return new Edge(table, new Exchanges(new ClientAddress(config.trustedHops()), registry),
                new Entrance(inFlight, admission),
                new Transit(new ProxyForwarder(vertx, new LoopClients(this::client), backends),
                        new OutboundHeaders(files.client())),
                new Answers(vertx, docs));
    }

    private HttpClient client() {
        HttpClientOptions options = new HttpClientOptions().setKeepAliveTimeout(KEEP_ALIVE_SECONDS).setTcpNoDelay(true)
                .setMaxWaitQueueSize(config.backendConnections());
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(config.backendConnections()));
    }

    private TokenVerifier verifier(List<SecurityPolicy> policies, Backends backends) {
        List<Provider> providers = policies.stream().map(SecurityPolicy::provider).map(this::asCalledHere).distinct().toList();
        return new TokenVerifiers(new KeyFetcher(vertx, client(), backends::reach), Clock.systemUTC()).verifier(providers);
    }

    private Provider asCalledHere(Provider provider) {
        return Optional.ofNullable(config.providers().get(provider.name())).flatMap(GatewayConfig.Provider::issuer)
                .map(provider::issuedBy)
                .orElse(provider);
    }
}
