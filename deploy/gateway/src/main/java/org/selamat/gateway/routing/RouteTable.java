package org.selamat.gateway.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.selamat.gateway.files.PathPattern.Exact;
import org.selamat.gateway.routing.Lookup.Found;
import org.selamat.gateway.routing.Lookup.Unknown;
import org.selamat.gateway.routing.Lookup.WrongMethod;

/**
 * All operations, in the order of precedence of the Gateway API: an exact path before an expression before a prefix, and
 * of two alike the one with a named host, then the longer. Exact paths are found by hash; the few expressions start with
 * distinct literals, so that a scan costs a comparison each.
 */
public final class RouteTable {

    private static final Comparator<Operation> PRECEDENCE = Comparator
            .comparing((Operation operation) -> operation.path().rank())
            .thenComparing(operation -> operation.hosts().isEmpty())
            .thenComparing(operation -> -operation.path().literalStart().length())
            .thenComparing(operation -> -operation.path().value().length());

    private final List<Operation> operations;
    private final Map<String, List<Operation>> exact = new HashMap<>();
    private final List<Operation> patterns = new ArrayList<>();

    RouteTable(List<Operation> operations) {
        this.operations = operations.stream().sorted(PRECEDENCE).toList();
        for (Operation operation : this.operations) {
            if (operation.path() instanceof Exact path) {
                exact.computeIfAbsent(path.value(), key -> new ArrayList<>()).add(operation);
            } else {
                patterns.add(operation);
            }
        }
    }

    /** Every operation, those that win first. */
    public List<Operation> operations() {
        return operations;
    }

    /**
     * Finds what a request means.
     *
     * @param host
     *        without port
     * @param path
     *        raw, as it came
     */
    public Lookup find(String host, String method, String path) {
        List<Operation> named = exact.getOrDefault(path, List.of());
        Operation found = first(named, host, method, path);
        if (found == null) {
            found = first(patterns, host, method, path);
        }
        return found == null ? otherwise(named, host, path) : new Found(found);
    }

    private static Operation first(List<Operation> candidates, String host, String method, String path) {
        for (Operation operation : candidates) {
            if (operation.method().equals(method) && operation.matches(host, path)) {
                return operation;
            }
        }
        return null;
    }

    private Lookup otherwise(List<Operation> named, String host, String path) {
        SortedSet<String> others = Stream.concat(named.stream(), patterns.stream())
                .filter(operation -> operation.matches(host, path))
                .map(Operation::method)
                .collect(Collectors.toCollection(TreeSet::new));
        return others.isEmpty() ? new Unknown() : new WrongMethod(others);
    }
}
