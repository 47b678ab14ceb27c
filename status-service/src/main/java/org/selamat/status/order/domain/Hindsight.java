package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.stream.Stream;

import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.EvidenceSet;

/**
 * Looks back at orders that ran out before it was known that something they rested on was wrong. RELEASED says that an
 * order was right and is over; one that should never have been has to say so, however late.
 */
public final class Hindsight {

    private static final Duration JUST_BEFORE = Duration.ofMillis(1);

    private final StatusFold fold;

    public Hindsight(StatusFold fold) {
        this.fold = fold;
    }

    /** Whether what stands called for the order neither when it was issued nor when it ended. */
    public boolean shouldNeverHaveBeen(HomeOrder released, EvidenceSet evidence) {
        return released.because().stream().anyMatch(evidence::isVoided)
                && Stream.of(released.issuedAt(), released.endedAt().orElseThrow().minus(JUST_BEFORE))
                        .noneMatch(moment -> calledFor(released, evidence, moment));
    }

    private boolean calledFor(HomeOrder order, EvidenceSet evidence, Instant moment) {
        return fold.at(moment, evidence).order()
                .filter(demand -> !Collections.disjoint(demand.because(), order.because())).isPresent();
    }
}
