package org.selamat.status.contest.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.contest.domain.Contest;

@Schema(name = "Contest")
record ContestView(
        @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e", description = "The support case has the same id") UUID contestId,
        @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        @Schema(required = true, examples = "OPEN", description = "UPHELD: the order was revoked, be it later; REJECTED: somebody looked, reason says why; LAPSED: the order ran out first") Contest.State state,
        @Schema(required = true, examples = "2026-11-21T02:10:00Z") Instant openedAt,
        @Schema(required = true, examples = "2026-11-21T10:10:00Z", description = "By then a person has answered") Instant dueAt,
        @Schema(required = true, examples = "true", description = "Whether no airline refuses boarding because of the order while this is open") boolean boardingRefusalSuspended,
        @Schema(examples = "ORDER_SUPPORTED_BY_EVIDENCE", description = "A code; texts are those of the support case") String reason,
        @Schema(examples = "2026-11-21T08:49:00Z") Instant decidedAt,
        @Schema(description = "What had been said before the order was revoked") Overturned overturned) {

    static ContestView of(Contest contest) {
        return new ContestView(contest.id(), contest.order().value(), contest.state(), contest.openedAt(), contest.dueAt(),
                contest.suspends() && contest.isOpen(), contest.reason().orElse(null), contest.decidedAt().orElse(null),
                contest.overturned().map(Overturned::of).orElse(null));
    }

    @Schema(name = "OverturnedDecision")
    record Overturned(@Schema(required = true, examples = "LAPSED") Contest.State state,
            @Schema(examples = "ORDER_SUPPORTED_BY_EVIDENCE") String reason,
            @Schema(required = true, examples = "2026-11-20T16:00:00Z") Instant decidedAt) {

        static Overturned of(Contest.Decision before) {
            return new Overturned(before.state(), before.reason().orElse(null), before.at());
        }
    }
}
