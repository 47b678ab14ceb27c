package org.selamat.vaccine.rest.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.registry.Lot;

@Schema(name = "Lot")
record LotView(
        @Schema(required = true, examples = "019a4c30-1200-7b11-8c22-d3e4f5061728") UUID id,
        @Schema(required = true, examples = "EU/1/20/1528") String product,
        @Schema(required = true, examples = "FK9413") String number,
        @Schema(description = "Absent when nobody registered it", examples = "2026-01-15") Optional<LocalDate> releasedOn,
        @Schema(required = true, examples = "2027-12-31") LocalDate expiresOn,
        Optional<RecallView> recall,
        @Schema(description = "Standing doses from it, when one lot is read: a count and never a list", examples = "1240") Optional<Long> doses) {

    static LotView of(Lot lot, Optional<Long> doses) {
        return new LotView(lot.id(), lot.product(), lot.number(), lot.days().releasedOn(), lot.days().expiresOn(),
                lot.recall().map(RecallView::of), doses);
    }
}
