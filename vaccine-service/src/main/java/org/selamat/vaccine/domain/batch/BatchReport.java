package org.selamat.vaccine.domain.batch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What became of a batch.
 *
 * @param id made by the centre, so that a retry finds the same report
 * @param contentHash tells whether the same id came with the same rows
 */
public record BatchReport(UUID id, String centre, String contentHash, Instant at, List<RowResult> rows) {

    public long count(RowResult.Outcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
