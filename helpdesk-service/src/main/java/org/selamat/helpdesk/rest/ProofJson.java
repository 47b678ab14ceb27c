package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.correction.Proof;
import org.selamat.helpdesk.domain.correction.Target;

/** What was taken back, and that every copy followed. */
@Schema(name = "Proof")
record ProofJson(
        @Schema(description = "Absent when the order was taken back without a correction of this case", examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a") UUID correctionId,
        @Schema(examples = "STATUS_BATCH", required = true) Target.Kind target,
        @Schema(examples = "2026-11-21T09:10:58Z", required = true) Instant appliedAt,
        @Schema(description = "Id of the event in which the owner of the record said so", examples = "019a9f15-0000-7aaa-8bbb-ccccddddeeee", required = true) UUID appliedEvent,
        @Schema(description = "Persons whose record was corrected", examples = "12", required = true) int affected,
        @Schema(examples = "2026-11-21T09:11:04Z", required = true) Instant convergedAt,
        @Schema(description = "Id of the event that says that all copies followed", examples = "019a9f15-1111-7aaa-8bbb-ccccddddeeee", required = true) UUID convergedEvent,
        @Schema(required = true) List<Copy> copies) {

    /** One copy of the status. */
    @Schema(name = "ProofCopy")
    record Copy(
            @Schema(examples = "boarding-model", required = true) String copy,
            @Schema(description = "Persons whose corrected status it holds", examples = "12", required = true) int converged) {
    }

    static ProofJson of(Proof proof) {
        var applied = proof.application();
        var converged = proof.convergence();
        return new ProofJson(proof.correction() == null ? null : proof.correction().value(), proof.target(), applied.at(),
                applied.eventId(),
                applied.affected(),
                converged.at(), converged.eventId(),
                converged.copies().stream().map(c -> new Copy(c.copy(), c.converged())).toList());
    }
}
