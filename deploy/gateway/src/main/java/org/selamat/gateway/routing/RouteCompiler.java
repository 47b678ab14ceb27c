package org.selamat.gateway.routing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.selamat.gateway.files.GatewayFiles;
import org.selamat.gateway.files.HttpRoute;
import org.selamat.gateway.files.RouteRule;
import org.selamat.gateway.files.SecurityPolicy;
import org.selamat.gateway.files.Target;
import org.selamat.gateway.files.TrafficPolicy;

/** Joins routes with the policies that cover them, and refuses what is left open. */
public final class RouteCompiler {

    private final GatewayFiles files;
    private final boolean matchHostnames;

    public RouteCompiler(GatewayFiles files, boolean matchHostnames) {
        this.files = files;
        this.matchHostnames = matchHostnames;
    }

    /**
     * The table of all operations.
     *
     * @throws IllegalStateException
     *         when an operation is there twice, lacks a policy, or a policy covers nothing
     */
    public RouteTable compile() {
        List<Operation> operations = files.routes().stream()
                .flatMap(route -> route.rules().stream().flatMap(rule -> compile(route, rule)))
                .toList();
        Set<String> seen = new HashSet<>();
        operations.stream().filter(operation -> !seen.add(operation.identity())).findFirst().ifPresent(twice -> {
            throw new IllegalStateException(twice.name() + ": " + twice.identity() + " is routed twice");
        });
        refuseIdle(operations);
        return new RouteTable(operations);
    }

    private Stream<Operation> compile(HttpRoute route, RouteRule rule) {
        String name = route.name() + "/" + rule.name();
        Optional<SecurityPolicy> security = mostSpecific(files.security(), SecurityPolicy::targets, route, rule, name);
        if (security.isEmpty() != route.door().open()) {
            throw new IllegalStateException(
                    name + ": a route of the door '" + route.door().label() + "' must " + (route.door().open() ? "not " : "")
                            + "have a SecurityPolicy");
        }
        TrafficPolicy traffic = mostSpecific(files.traffic(), TrafficPolicy::targets, route, rule, name)
                .orElseThrow(() -> new IllegalStateException(name + ": no BackendTrafficPolicy bounds it"));
        List<String> hosts = matchHostnames ? route.hostnames() : List.of();
        return rule.matches().stream()
                .map(match -> new Operation(name, route.door(), hosts, match.method(), match.path(), rule, security, traffic));
    }

    private static <P> Optional<P> mostSpecific(List<P> policies, Function<P, List<Target>> targets, HttpRoute route,
            RouteRule rule, String name) {
        record Candidate<P>(P policy, int specificity) {
        }
        List<Candidate<P>> candidates = policies.stream()
                .flatMap(policy -> targets.apply(policy).stream().filter(target -> target.covers(route, rule))
                        .map(target -> new Candidate<>(policy, target.specificity())))
                .sorted(Comparator.comparing((Candidate<P> candidate) -> candidate.specificity()).reversed())
                .toList();
        if (candidates.size() > 1 && candidates.get(0).specificity() == candidates.get(1).specificity()) {
            throw new IllegalStateException(name + ": two policies of the same kind and rank cover it");
        }
        return candidates.stream().findFirst().map(Candidate::policy);
    }

    private void refuseIdle(List<Operation> operations) {
        Set<String> used = new HashSet<>();
        operations.forEach(operation -> {
            used.add(operation.traffic().name());
            operation.security().map(SecurityPolicy::name).ifPresent(used::add);
        });
        Stream.concat(files.traffic().stream().map(TrafficPolicy::name), files.security().stream().map(SecurityPolicy::name))
                .filter(policy -> !used.contains(policy)).findFirst().ifPresent(policy -> {
                    throw new IllegalStateException(policy + ": the policy covers no route; is a name misspelt?");
                });
    }
}
