package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;

/**
 * How far the copies have followed what was taken back for one person.
 *
 * @param version the status version that it brought; absent when the status said the same as before
 */
public record PersonConvergence(BatchId unit, Optional<Long> version, Instant since, List<Held> copies) {

    public PersonConvergence {
        copies = List.copyOf(copies);
    }

    public boolean isComplete() {
        return version.isEmpty() || copies.stream().allMatch(copy -> copy.holds(version.get()));
    }

    /**
     * What one copy reported.
     *
     * @param version the version that it holds; absent when it has not reported
     */
    public record Held(String copy, Optional<Long> version, Optional<Instant> reportedAt) {

        public boolean holds(long wanted) {
            return version.filter(held -> held >= wanted).isPresent();
        }
    }
}
