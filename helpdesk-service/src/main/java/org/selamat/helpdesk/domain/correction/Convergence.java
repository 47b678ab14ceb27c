package org.selamat.helpdesk.domain.correction;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Every copy holds the state after the correction: the other half of the proof.
 *
 * @param batchId what was reversed
 * @param correctionId null when the reversal was not asked for by a correction
 */
public record Convergence(UUID eventId, UUID batchId, UUID correctionId, Instant at, int affected, List<Copy> copies) {

    /** One copy and how many of the affected persons it holds at the new version. */
    public record Copy(String copy, int converged) {
    }

    public Convergence {
        copies = List.copyOf(copies);
    }
}
