package org.selamat.status.area.domain;

import java.time.Instant;

/**
 * All counts of one moment. Every replica answers from the same one until the next.
 *
 * @param slot the full hour (or whatever the policy says) that it is for
 * @param countedAt when it was counted
 * @param policyVersion under which it was counted
 */
public record Snapshot(Instant slot, Instant countedAt, String policyVersion) {

    public boolean isStale(Instant now, AreaPolicy policy) {
        return countedAt.plus(policy.staleAfter()).isBefore(now);
    }

    /** The slot that a moment belongs to: whole multiples of the refresh time since 1970. */
    public static Instant slotOf(Instant now, AreaPolicy policy) {
        long every = policy.refresh().toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), every) * every);
    }
}
