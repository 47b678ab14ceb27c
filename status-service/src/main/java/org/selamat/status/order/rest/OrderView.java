package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.order.domain.OrderStep;

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
        @Schema(examples = "2026-11-21T08:30:00Z") Instant contestedAt,
        @Schema(examples = "2026-11-21T08:10:00Z", description = "When the person said that it reached them") Instant servedAt,
        @Schema(required = true, description = "Everything that happened to it, oldest first") List<Step> steps) {

    /** One thing that happened to the order. */
    @Schema(name = "OrderStep")
    record Step(
            @Schema(required = true, examples = "EXTENDED") OrderStep.Kind kind,
            @Schema(required = true, examples = "2026-11-22T09:00:00Z") Instant at,
            @Schema(required = true, examples = "2026-11-30T10:00:00Z", description = "The end after it") Instant until,
            @Schema(examples = "2026-11-27T10:00:00Z", description = "The end before it") Instant previousUntil) {

        static Step of(OrderStep step) {
            return new Step(step.kind(), step.at(), step.until(), step.previousUntil().orElse(null));
        }
    }

    static OrderView of(HomeOrder order, List<OrderStep> steps) {
        return new OrderView(order.id().value(), order.number().text(), "HOME_SURVEILLANCE", order.from(), order.until(),
                order.issuedAt(), order.state(), order.endedAt().orElse(null), order.contestedAt().orElse(null),
                order.servedAt().orElse(null), steps.stream().map(Step::of).toList());
    }
}
