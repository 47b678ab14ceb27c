package org.selamat.gateway.files;

import java.util.Optional;

/**
 * What a policy is attached to. Of several that fit an operation the most specific counts, whole, as in Envoy Gateway without
 * {@code mergeType}.
 */
public sealed interface Target {

    /** Whether the rule of a route is meant. */
    boolean covers(HttpRoute route, RouteRule rule);

    /** Higher wins. */
    int specificity();

    /** Everything behind the gateway. */
    record WholeGateway() implements Target {
        @Override
        public boolean covers(HttpRoute route, RouteRule rule) {
            return true;
        }

        @Override
        public int specificity() {
            return 0;
        }
    }

    /** Every route of a door. */
    record ByDoor(Door door) implements Target {
        @Override
        public boolean covers(HttpRoute route, RouteRule rule) {
            return route.door() == door;
        }

        @Override
        public int specificity() {
            return 1;
        }
    }

    /** One route, or one rule of it. */
    record ByName(String route, Optional<String> rule) implements Target {
        @Override
        public boolean covers(HttpRoute other, RouteRule otherRule) {
            return other.name().equals(route) && rule.map(otherRule.name()::equals).orElse(true);
        }

        @Override
        public int specificity() {
            return rule.isPresent() ? 3 : 2;
        }
    }
}
