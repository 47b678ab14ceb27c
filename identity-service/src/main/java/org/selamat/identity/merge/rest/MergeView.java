package org.selamat.identity.merge.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.identity.merge.domain.Merge;

import com.fasterxml.jackson.annotation.JsonRawValue;

/** Ids and codes only: who the two are stays sealed. */
@Schema(name = "PersonMerge")
record MergeView(
        @Schema(required = true, examples = "019a9ee4-7a01-7f3b-8c2d-1e0f9a8b7c6d") UUID id,
        @Schema(required = true, examples = "5b1f6f0e-3a54-4c7d-9a52-0f6a1c7e4b01") UUID survivorId,
        @Schema(required = true, examples = "b2d0c1e4-7f68-4a3b-8c9d-0e1f2a3b4c5d") UUID mergedId,
        @Schema(required = true, examples = "SAME_DOCUMENT_HOLDER") String reason,
        @Schema(required = true, examples = "MERGED") Merge.State state,
        @Schema(required = true, examples = "2026-11-21T09:00:00Z", description = "When this state began") Instant since,
        @Schema(description = "What each record had of its own before the merge, by record: version, and ids of documents, accounts and delegations", implementation = Object.class, examples = "{}") @JsonRawValue String before) {

    static MergeView of(Merge merge, Optional<String> before) {
        return new MergeView(merge.id(), merge.survivor().value(), merge.merged().value(), merge.reason(), merge.state(),
                merge.since(), before.orElse(null));
    }
}
