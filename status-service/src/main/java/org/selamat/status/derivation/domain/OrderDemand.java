package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.selamat.status.evidence.domain.EvidenceId;

/**
 * The home order that the status calls for: of overlapping reasons the latest end counts, and all of them are named.
 *
 * @param backed whether anything stands behind at least one of the reasons
 */
public record OrderDemand(Instant from, Instant until, Set<EvidenceId> because, boolean backed) {

    public OrderDemand {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        because = Set.copyOf(because);
    }
}
