package org.selamat.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What differs between a laptop and a cluster. Everything else is in the route and policy files. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Folder with {@code routes/} and {@code policies/}; absent: the ones built into this program. */
    Optional<Path> files();

    /**
     * Where a {@code backendRefs} name or the host of a key set is reached from here; a name that is absent is its own host.
     */
    Map<String, URI> backends();

    /** Issuers whose name differs from the policy file, by provider name. */
    Map<String, Provider> providers();

    /**
     * Whether {@code hostnames} bind a route. Off on a laptop, where every door has the same address and the path tells them
     * apart.
     */
    @WithDefault("false")
    boolean matchHostnames();

    /** Proxies of our own in front of this one, each of which appends to {@code X-Forwarded-For}. */
    @WithDefault("0")
    int trustedHops();

    /** Multiplies every rate limit: a load test sends from few clients what a country sends from millions. */
    @WithDefault("1")
    double rateLimitScale();

    /** Requests under way in all, beyond which new ones are refused at once rather than queued. */
    @WithDefault("4096")
    int maxInFlight();

    /** Kept-alive connections to each backend from each event loop; the policies bound the requests under way in all. */
    @WithDefault("256")
    int backendConnections();

    /** An issuer as it is called here. */
    interface Provider {
        /** The {@code iss} that its tokens carry. */
        Optional<String> issuer();
    }
}
