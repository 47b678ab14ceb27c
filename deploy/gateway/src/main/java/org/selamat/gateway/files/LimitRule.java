package org.selamat.gateway.files;

import java.time.Duration;

/**
 * A rate that each client may not exceed.
 *
 * @param id
 *        the policy and the place in it
 * @param shared
 *        whether all targets of the policy draw from the same budget; else each route has its own
 */
public record LimitRule(String id, Client client, int requests, Duration per, boolean shared) {

    /** What tells one client from another. */
    public sealed interface Client {
    }

    /** The value of a header that a claim of the verified token was written to. */
    public record ByHeader(String name) implements Client {
    }

    /** The address: IPv4 whole, IPv6 by its /64, which is what one subscriber gets. */
    public record ByAddress() implements Client {
    }
}
