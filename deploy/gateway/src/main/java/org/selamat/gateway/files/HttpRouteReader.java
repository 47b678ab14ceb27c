package org.selamat.gateway.files;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.selamat.gateway.files.RouteRule.BackendRef;
import org.selamat.gateway.files.RouteRule.Match;

/** Reads an {@code HTTPRoute}. */
final class HttpRouteReader {

    static final String API_VERSION = "gateway.networking.k8s.io/v1";

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");
    /**
     * Where a rule sets none: the Gateway API leaves it to the implementation, and an unbounded wait holds a connection for
     * ever.
     */
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private HttpRouteReader() {
    }

    static HttpRoute read(Node spec, Metadata metadata) {
        Door door = Door.called(metadata.labels().getOrDefault(Door.LABEL, ""))
                .orElseThrow(
                        () -> spec.refuse("metadata.labels", "must hold " + Door.LABEL + ": app, partner, staff or public"));
        spec.only("parentRefs", HttpRouteReader::gateway);
        return new HttpRoute(metadata.name(), door, spec.texts("hostnames"), spec.nodes("rules", rule -> rule(rule, door)));
    }

    private static Void gateway(Node parent) {
        parent.fixed("name", "selamat");
        return null;
    }

    private static RouteRule rule(Node rule, Door door) {
        FilterReader filters = new FilterReader();
        rule.nodes("filters", filters::read);
        Timeouts timeouts = rule.node("timeouts", HttpRouteReader::timeouts)
                .orElse(new Timeouts(DEFAULT_TIMEOUT, DEFAULT_TIMEOUT));
        List<Match> matches = rule.nodes("matches", match -> match(match, door));
        if (matches.isEmpty()) {
            throw rule.refuse("matches", "is empty, which would match everything");
        }
        return new RouteRule(rule.text("name"), matches, filters.cors(), filters.request(), filters.response(),
                timeouts.request(), timeouts.backend(),
                rule.only("backendRefs", backend -> new BackendRef(backend.text("name"), backend.number("port"))));
    }

    private static Match match(Node match, Door door) {
        String method = match.text("method");
        if (!METHODS.contains(method)) {
            throw match.refuse("method", "'" + method + "' is not supported");
        }
        PathPattern path = match.required("path", PathPatternReader::read);
        if (!door.owns(path)) {
            throw match.refuse("path", "'" + path.value() + "' doesn't belong to the door '" + door.label() + "'");
        }
        return new Match(method, path);
    }

    private static Timeouts timeouts(Node timeouts) {
        Duration request = timeouts.duration("request").orElse(DEFAULT_TIMEOUT);
        Duration backend = timeouts.duration("backendRequest").orElse(request);
        if (backend.compareTo(request) > 0) {
            throw timeouts.refuse("backendRequest", "is longer than 'request'");
        }
        return new Timeouts(request, backend);
    }

    private record Timeouts(Duration request, Duration backend) {
    }
}
