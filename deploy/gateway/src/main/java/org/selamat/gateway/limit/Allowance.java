package org.selamat.gateway.limit;

/**
 * What a client has left.
 *
 * @param granted
 *        whether this request may pass
 * @param limit
 *        requests that fit into the budget
 * @param remaining
 *        of which are left
 * @param resetSeconds
 *        until the budget is full again
 * @param retryAfterSeconds
 *        until one request fits again; 0 when one does
 */
public record Allowance(boolean granted, long limit, long remaining, long resetSeconds, long retryAfterSeconds) {

    /** The stricter of two: the one that refuses, else the one with less left. */
    Allowance stricter(Allowance other) {
        if (granted != other.granted) {
            return granted ? other : this;
        }
        return remaining <= other.remaining ? this : other;
    }
}
