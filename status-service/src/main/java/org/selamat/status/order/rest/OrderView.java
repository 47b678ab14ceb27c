package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderState;

@Schema(name = "HomeOrder")
record OrderView(
        @Schema(required = true, examples = "019a9ef0-52d4-7a10-9b3e-7d1c2b3a4f5e") UUID orderId,
        @Schema(required = true, examples = "HSO-2026-0000042-9") String number,
        @Schema(required = true, examples = "HOME_SURVEILLANCE") String kind,
        @Schema(required = true, examples = "2026-11-20T10:00:00Z") Instant from,
        @Schema(required = true, examples = "2026-11-27T10:00:00Z") Instant until,
        @Schema(required = true, examples = "2026-11-21T08:00:00Z") Instant issuedAt,
        @Schema(required = true, examples = "ISSUED", description = "REVOKED: it should never have existed, and nobody else is shown that it did") OrderState state,
        @Schema(examples = "2026-11-27T10:00:00Z") Instant endedAt,
        @Schema(examples = "2026-11-21T08:30:00Z") Instant contestedAt) {

    static OrderView of(HomeOrder order) {
        return new OrderView(order.id().value(), order.number().text(), "HOME_SURVEILLANCE", order.from(), order.until(),
                order.issuedAt(), order.state(), order.endedAt().orElse(null), order.contestedAt().orElse(null));
    }
}
