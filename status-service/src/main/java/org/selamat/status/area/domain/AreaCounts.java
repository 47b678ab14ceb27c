package org.selamat.status.area.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The counts of the last full hour, one for all replicas. */
public interface AreaCounts {

    /** @return false when the slot was counted already, by whichever replica */
    boolean count(Snapshot slot, AreaPolicy policy);

    Optional<Instant> lastSlot();

    /** @return empty before the first counting */
    Optional<Counted> of(Kind kind, String code);

    /** Cases of every district that has some; empty before the first counting. */
    Optional<AllCounted> districts();

    /** What kind of area. */
    enum Kind {
        DISTRICT,
        CELL
    }

    /** One count. */
    record Counted(Snapshot snapshot, int cases) {
    }

    /** The counts of all districts that have cases, by code. */
    record AllCounted(Snapshot snapshot, Map<String, Integer> cases) {
    }
}
