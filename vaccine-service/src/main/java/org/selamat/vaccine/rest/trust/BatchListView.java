package org.selamat.vaccine.rest.trust;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.revocation.RevocationBatch;

@Schema(name = "RevocationBatchList", description = "Batches that came or went, in that order")
record BatchListView(
        @Schema(required = true) List<Item> items,
        @Schema(required = true, description = "Cursor of what comes after: keep it, and ask with it the next time", examples = "MTI") String position,
        @Schema(required = true, description = "Whether there is more right now", examples = "false") boolean more) {

    @Schema(name = "RevocationBatchItem")
    record Item(
            @Schema(required = true, examples = "019a4c40-1200-7b11-8c22-d3e4f5061728") UUID batchId,
            @Schema(required = true, examples = "MY") String country,
            @Schema(required = true, examples = "2Rk3X8HntrI=") String kid,
            @Schema(required = true) HashType hashType,
            @Schema(required = true, examples = "2027-12-01T00:00:00Z") Instant expires,
            @Schema(required = true, description = "Drop it: its entries lifted, or moved to other batches", examples = "false") boolean deleted) {

        static Item of(RevocationBatch batch, String country) {
            return new Item(batch.id(), country, batch.kid().base64(), batch.type(), batch.expires(), batch.withdrawn());
        }
    }
}
