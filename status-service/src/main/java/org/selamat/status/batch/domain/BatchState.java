package org.selamat.status.batch.domain;

import java.util.Set;

/** Where a batch stands. It only moves forward, and only as the aggregate allows. */
public enum BatchState {
    DRAFT,
    DRY_RUN,
    APPROVED,
    CANARY,
    RAMP,
    DONE,
    HALTED,
    REVERSING,
    REVERSED;

    private static final Set<BatchState> RUNNING = Set.of(CANARY, RAMP);
    private static final Set<BatchState> WITH_EFFECTS = Set.of(CANARY, RAMP, DONE, HALTED);

    public boolean isRunning() {
        return RUNNING.contains(this);
    }

    /** Whether rows may have been applied, so that there is something to reverse. */
    public boolean isReversible() {
        return WITH_EFFECTS.contains(this);
    }

    public boolean isReversal() {
        return this == REVERSING || this == REVERSED;
    }
}
