package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.gateway.files.LimitRule.ByAddress;
import org.selamat.gateway.files.LimitRule.ByHeader;
import org.selamat.gateway.files.LimitRule.Client;

/** Reads a {@code BackendTrafficPolicy} of Envoy Gateway. */
final class TrafficPolicyReader {

    private static final Map<String, Duration> UNITS = Map.of("Second", Duration.ofSeconds(1), "Minute", Duration.ofMinutes(1),
            "Hour",
            Duration.ofHours(1), "Day", Duration.ofDays(1));
    private static final Duration DEFAULT_CONNECT_TIMEOUT = Duration.ofSeconds(10);
    /** Envoy's own default. */
    private static final int DEFAULT_PARALLEL = 1024;

    private TrafficPolicyReader() {
    }

    static TrafficPolicy read(Node spec, Metadata metadata) {
        List<Target> targets = TargetReader.read(spec);
        long body = spec.required("requestBuffer", buffer -> buffer.bytes("limit"));
        List<LimitRule> limits = spec.node("rateLimit", limit -> limits(limit, metadata.name())).orElse(List.of());
        int parallel = spec.node("circuitBreaker", breaker -> breaker.number("maxParallelRequests")).orElse(DEFAULT_PARALLEL);
        Duration connect = spec.node("timeout", timeout -> timeout.required("tcp", tcp -> tcp.duration("connectTimeout")))
                .flatMap(x -> x)
                .orElse(DEFAULT_CONNECT_TIMEOUT);
        return new TrafficPolicy(metadata.name(), targets, body, limits, parallel, connect,
                spec.node("retry", TrafficPolicyReader::retries).orElse(0));
    }

    private static int retries(Node retry) {
        retry.required("retryOn", on -> {
            if (!on.texts("triggers").equals(List.of("connect-failure"))) {
                throw on.refuse("triggers", "may only hold 'connect-failure'");
            }
            return "";
        });
        return retry.number("numRetries");
    }

    private static List<LimitRule> limits(Node limit, String policy) {
        return limit.required("local", local -> {
            int[] index = { 0 };
            return local.nodes("rules", rule -> rule(rule, policy + "/" + index[0]++));
        });
    }

    private static LimitRule rule(Node rule, String id) {
        Client client = rule.only("clientSelectors", TrafficPolicyReader::client);
        boolean shared = rule.flag("shared");
        return rule.required("limit", limit -> new LimitRule(id, client, limit.number("requests"), unit(limit), shared));
    }

    private static Duration unit(Node limit) {
        String unit = limit.text("unit");
        return Optional.ofNullable(UNITS.get(unit)).orElseThrow(() -> limit.refuse("unit", "'" + unit + "' is not supported"));
    }

    private static Client client(Node selector) {
        Optional<Client> address = selector.node("sourceCIDR", source -> {
            source.fixed("type", "Distinct");
            source.fixed("value", "0.0.0.0/0");
            return new ByAddress();
        });
        return address.orElseGet(() -> selector.only("headers", header -> {
            header.fixed("type", "Distinct");
            return new ByHeader(header.text("name"));
        }));
    }
}
