package org.selamat.status.batch.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.person.domain.PersonId;

@Schema(name = "NewBatch")
record BatchBody(
        @Schema(required = true, examples = "CLUSTER_TERATAI", description = "A code") @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reason,
        @Schema(required = true) @NotNull @Size(min = 1, max = Batch.MAX_ROWS) List<@NotNull @Valid Row> rows) {

    List<BatchRow> toRows() {
        List<BatchRow> numbered = new ArrayList<>(rows.size());
        for (Row row : rows) {
            numbered.add(row.numbered(numbered.size() + 1));
        }
        return numbered;
    }

    /** One person. */
    @Schema(name = "NewBatchRow")
    record Row(
            @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") @NotNull UUID personId,
            @Schema(required = true, examples = "CLOSE_CONTACT") @NotNull Kind kind,
            @Schema(required = true, examples = "2026-11-20T10:00:00Z", description = "When it was so") @NotNull Instant occurredAt,
            @Schema(examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d", description = "The case behind it; without one the row counts as unsupported unless something else about the person supports it") UUID caseId,
            @Schema(examples = "MH370", description = "The flight on which the person came. When an airline asked about this person for it, the arrival supports the row; an ARRIVAL without it is its uploader's word alone") @Pattern(regexp = Flight.NUMBER) String flight) {

        BatchRow numbered(int line) {
            return new BatchRow(line, new PersonId(personId), EvidenceKind.valueOf(kind.name()), occurredAt,
                    Optional.ofNullable(caseId), Optional.ofNullable(flight));
        }
    }

    /** What can be decided about many at once. */
    enum Kind {
        CASE_CONFIRMED,
        CASE_SUSPECTED,
        NOT_A_CASE,
        RECOVERED,
        CLOSE_CONTACT,
        HOME_SURVEILLANCE,
        UNDER_SURVEILLANCE,
        ARRIVAL
    }
}
