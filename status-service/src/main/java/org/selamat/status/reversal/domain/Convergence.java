package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/**
 * How far the copies have followed a reversal.
 *
 * @param touched persons whose evidence was voided
 * @param affected persons whose status that changed, for whom every copy has to report
 */
public record Convergence(BatchId unit, int touched, int affected, List<CopyProgress> copies) {

    /** Everyone who keeps a copy of the status and has to report after a reversal. */
    public static final List<String> COPIES = List.of("airline-feed", "boarding-model", "helpdesk-case-view");

    public Convergence {
        copies = List.copyOf(copies);
    }

    public boolean isComplete() {
        return copies.stream().allMatch(copy -> copy.converged() >= affected);
    }

    /**
     * One copy.
     *
     * @param converged persons for whom it holds the version after the reversal
     * @param laggingSince when the oldest version that it has not reported was decided; absent when it has reported all
     */
    public record CopyProgress(String copy, int converged, Optional<Instant> laggingSince) {
    }
}
