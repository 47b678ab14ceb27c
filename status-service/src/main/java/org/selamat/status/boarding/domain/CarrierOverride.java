package org.selamat.status.boarding.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * The carrier takes the responsibility and lets somebody board whom the answer held up.
 *
 * @param decision what was overridden
 * @param supervisor the carrier's own reference of the person who decided
 */
public record CarrierOverride(UUID checkId, BoardingDecision decision, Reason reason, String supervisor, Instant at) {

    public CarrierOverride {
        Objects.requireNonNull(checkId, "checkId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(supervisor, "supervisor");
    }

    /** Only what holds somebody up without anything to bring or correct can be overridden. */
    public static boolean isPossibleFor(BoardingDecision decision) {
        return decision == BoardingDecision.DO_NOT_BOARD || decision == BoardingDecision.REFER;
    }

    /** Why. */
    public enum Reason {
        /** The passenger showed a release that can be verified. */
        RELEASE_SEEN,
        DUTY_DESK_ADVICE,
        MEDICAL_TRANSFER,
        CREW,
        DECIDED_BY_CAPTAIN
    }
}
