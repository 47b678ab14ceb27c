package org.selamat.status.reversal.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.jboss.logging.Logger;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Place;

/**
 * Takes one chunk of each reversal in turn: the correction of one person isn't behind a batch of a hundred thousand. One that
 * fails is left for the next round, and the others go on.
 */
final class InTurn {

    private static final Logger LOG = Logger.getLogger(InTurn.class);

    private final Step step;
    private final Map<BatchId, Place> places = new HashMap<>();
    private final Set<BatchId> failed = new HashSet<>();

    InTurn(Step step) {
        this.step = step;
    }

    /** @param waiting asked again after every turn, because others begin meanwhile */
    void finish(Supplier<List<BatchId>> waiting) {
        List<BatchId> next = waiting.get();
        while (!next.isEmpty()) {
            next.forEach(this::take);
            next = waiting.get().stream().filter(unit -> !failed.contains(unit)).toList();
        }
    }

    private void take(BatchId unit) {
        try {
            step.from(unit, places.getOrDefault(unit, Place.FIRST)).ifPresent(place -> places.put(unit, place));
        } catch (RuntimeException e) {
            LOG.errorf(e, "reversal %s could not go on and is tried again", unit);
            failed.add(unit);
        }
    }

    /** One chunk of one reversal. */
    interface Step {

        /** @return where to go on */
        Optional<Place> from(BatchId unit, Place place);
    }
}
