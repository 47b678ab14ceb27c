package org.selamat.status.progress.domain;

import java.util.Map;
import java.util.Objects;

/**
 * One look at a reader of topics, by partition.
 *
 * @param ends where each ended, seen before {@code taken} was
 * @param taken up to where the reader has stored what it read
 */
public record Look(Map<String, Long> ends, Map<String, Long> taken) {

    public Look {
        ends = Map.copyOf(Objects.requireNonNull(ends, "ends"));
        taken = Map.copyOf(Objects.requireNonNull(taken, "taken"));
    }
}
