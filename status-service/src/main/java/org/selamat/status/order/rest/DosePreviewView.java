package org.selamat.status.order.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.order.application.PreviewDose.Preview;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.order.domain.Outlook;
import org.selamat.status.policy.domain.Label;

@Schema(name = "DoseCorrectionPreview")
record DosePreviewView(
        @Schema(required = true, examples = "2026-11-21T09:00:00Z") Instant asOf,
        @Schema(required = true, examples = "HOME_SURVEILLANCE") Label label,
        @Schema(examples = "2026-11-24T10:00:00Z", description = "When the clock would end it") Optional<Instant> validUntil,
        @Schema(required = true, examples = "HOME_SURVEILLANCE", description = "What the status would be") Label wouldBeLabel,
        @Schema(examples = "2026-11-26T10:00:00Z") Optional<Instant> wouldBeValidUntil,
        @Schema(required = true, description = "The orders that were computed from the dose, and any other that would change") List<OrderOutlook> orders) {

    static DosePreviewView of(Preview preview) {
        return new DosePreviewView(preview.asOf(), preview.is().label(), preview.is().validUntil(), preview.would().label(),
                preview.would().validUntil(), preview.orders().stream().map(OrderOutlook::of).toList());
    }

    /** What would become of one order. */
    @Schema(name = "OrderOutlook")
    record OrderOutlook(
            @Schema(examples = "019a9f14-6b20-7d55-9c11-8f7e6d5c4b3a", description = "Absent for an order that there isn't yet") Optional<UUID> orderId,
            @Schema(examples = "HSO-2026-0000042-9") Optional<String> number,
            @Schema(examples = "ISSUED") Optional<OrderState> state,
            @Schema(examples = "2026-11-24T10:00:00Z", description = "Its end by the clock") Optional<Instant> until,
            @Schema(required = true, examples = "LONGER", description = "REOPENED: it is over, and a new order would go on from it. REVOKED: it should never have been") Outlook.Fate fate,
            @Schema(examples = "2026-11-26T10:00:00Z", description = "The end that there would be; absent where it would end at once or stays ended") Optional<Instant> wouldBeUntil) {

        static OrderOutlook of(Outlook outlook) {
            Optional<HomeOrder> order = outlook.order();
            return new OrderOutlook(order.map(one -> one.id().value()), order.map(HomeOrder::number).map(OrderNumber::text),
                    order.map(HomeOrder::state), order.map(HomeOrder::until), outlook.fate(), outlook.until());
        }
    }
}
