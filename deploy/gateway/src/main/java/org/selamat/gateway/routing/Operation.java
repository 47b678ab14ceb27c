package org.selamat.gateway.routing;

import java.util.List;
import java.util.Optional;

import org.selamat.gateway.files.Door;
import org.selamat.gateway.files.PathPattern;
import org.selamat.gateway.files.RouteRule;
import org.selamat.gateway.files.SecurityPolicy;
import org.selamat.gateway.files.TrafficPolicy;

/**
 * One operation of the API with everything that applies to it.
 *
 * @param name
 *        route and rule, for metrics and messages
 * @param hosts
 *        names under which it is served; empty: any
 * @param security
 *        empty for the open door only
 */
public record Operation(String name, Door door, List<String> hosts, String method, PathPattern path, RouteRule rule,
        Optional<SecurityPolicy> security,
        TrafficPolicy traffic) {

    boolean matches(String host, String requestPath) {
        return path.matches(requestPath) && (hosts.isEmpty() || hosts.stream().anyMatch(name -> Hosts.matches(name, host)));
    }

    /** What makes two operations the same for the table. */
    String identity() {
        return method + " " + path.value() + " " + hosts;
    }
}
