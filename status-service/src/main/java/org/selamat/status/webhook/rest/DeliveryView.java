package org.selamat.status.webhook.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.boarding.domain.BoardingDecision;
import org.selamat.status.webhook.domain.Delivery;

@Schema(name = "WebhookDelivery")
record DeliveryView(
        @Schema(required = true, examples = "019a9f21-0a1b-7c2d-8e3f-4a5b6c7d8e9f") UUID id,
        @Schema(required = true, examples = "019a9f20-1a2b-7c3d-8e4f-5a6b7c8d9e0f") UUID decisionId,
        @Schema(required = true, examples = "OK_TO_BOARD") BoardingDecision decision,
        @Schema(required = true, examples = "DELIVERED") Delivery.State state,
        @Schema(required = true, examples = "1") int attempts,
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant queuedAt,
        @Schema(examples = "2026-11-21T09:10:04Z", description = "Only while it is pending") Instant nextAttemptAt,
        @Schema(examples = "200", description = "HTTP status of the last attempt; absent when nothing answered") Integer lastStatus,
        @Schema(examples = "2026-11-21T09:10:01Z") Instant deliveredAt) {

    static DeliveryView of(Delivery delivery) {
        boolean pending = delivery.state() == Delivery.State.PENDING;
        return new DeliveryView(delivery.id(), delivery.correction().decisionId(), delivery.correction().decision(),
                delivery.state(),
                delivery.attempts(), delivery.queuedAt(), pending ? delivery.nextAttemptAt() : null,
                delivery.lastStatus().orElse(null), delivery.deliveredAt().orElse(null));
    }
}
