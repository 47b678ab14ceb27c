package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.PeriodChange;

@Schema(name = "PeriodChange")
record PeriodChangeView(
        @Schema(required = true, examples = "019a9ef0-61aa-7c33-8d21-0b1c2d3e4f50") UUID changeId,
        @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        @Schema(required = true, examples = "HSO-2026-0000042-9") String number,
        @Schema(required = true, examples = "HOME_ORDER_EXTENDED") EvidenceKind kind,
        @Schema(required = true, examples = "SYMPTOMS_PERSIST") String reason,
        @Schema(required = true, examples = "2026-11-27T10:00:00Z", description = "The end before") Instant previousUntil,
        @Schema(required = true, examples = "2026-11-30T10:00:00Z", description = "The end after") Instant until,
        @Schema(required = true, examples = "2026-11-27T10:00:00Z", description = "The end that the order has now") Instant orderUntil,
        @Schema(required = true, examples = "PROPOSED") State state) {

    static PeriodChangeView of(HomeOrder order, PeriodChange change) {
        return new PeriodChangeView(change.id(), order.id().value(), order.number().text(), change.kind(), change.end().code(),
                change.previousUntil(), change.end().until(), order.until(),
                change.approver().isPresent() ? State.APPROVED : State.PROPOSED);
    }

    /** Whether the second officer has agreed. */
    enum State {
        PROPOSED,
        APPROVED
    }
}
