package org.selamat.helpdesk.domain;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands; {@link #mayBecome} is the whole map of its life. */
public enum CaseState {
    NEW,
    ASSIGNED,
    IN_PROGRESS,
    /** The helpdesk asked the citizen for something: the resolution clock stands still. */
    WAITING_CITIZEN,
    CORRECTION_PROPOSED,
    CORRECTION_APPROVED,
    /** The owner service voided what was wrong; copies may still lag. */
    CORRECTION_APPLIED,
    RESOLVED,
    CLOSED,
    WITHDRAWN;

    public boolean mayBecome(CaseState next) {
        return successors().contains(next);
    }

    public boolean isOver() {
        return this == CLOSED || this == WITHDRAWN;
    }

    /** States in which a person of the helpdesk has it in hand and the citizen waits for an answer. */
    public boolean isWorkedOn() {
        return this == IN_PROGRESS || this == WAITING_CITIZEN;
    }

    /** A correction is on its way: the citizen can't withdraw the case any more; only erasure ends it. */
    public boolean isBeingCorrected() {
        return this == CORRECTION_PROPOSED || this == CORRECTION_APPROVED || this == CORRECTION_APPLIED;
    }

    private Set<CaseState> successors() {
        return switch (this) {
            case NEW -> EnumSet.of(ASSIGNED, RESOLVED, WITHDRAWN);
            case ASSIGNED -> EnumSet.of(ASSIGNED, IN_PROGRESS, RESOLVED, WITHDRAWN);
            case IN_PROGRESS -> EnumSet.of(ASSIGNED, WAITING_CITIZEN, CORRECTION_PROPOSED, RESOLVED, WITHDRAWN);
            case WAITING_CITIZEN -> EnumSet.of(IN_PROGRESS, RESOLVED, WITHDRAWN);
            case CORRECTION_PROPOSED -> EnumSet.of(CORRECTION_APPROVED, IN_PROGRESS, WITHDRAWN);
            case CORRECTION_APPROVED -> EnumSet.of(CORRECTION_APPLIED, IN_PROGRESS, WITHDRAWN);
            case CORRECTION_APPLIED -> EnumSet.of(RESOLVED, WITHDRAWN);
            case RESOLVED -> EnumSet.of(CLOSED);
            case CLOSED, WITHDRAWN -> EnumSet.noneOf(CaseState.class);
        };
    }
}
