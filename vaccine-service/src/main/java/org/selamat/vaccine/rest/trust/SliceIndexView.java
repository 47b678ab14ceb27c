package org.selamat.vaccine.rest.trust;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.vaccine.application.revocation.SliceSet;
import org.selamat.vaccine.domain.revocation.HashType;

@Schema(name = "RevocationSliceIndex", description = "Fetch again only the slices whose tag changed")
record SliceIndexView(
        @Schema(required = true, examples = "2026-11-21T09:10:00Z") Instant asOf,
        @Schema(required = true, description = "How often a good certificate seems revoked and needs the second, exact look", examples = "0.0001") double falsePositives,
        @Schema(required = true) List<Item> slices) {

    @Schema(name = "RevocationSlice")
    record Item(
            @Schema(required = true, description = "base64url, as in the path", examples = "2Rk3X8HntrI") String kid,
            @Schema(required = true) HashType hashType,
            @Schema(required = true, description = "all, or the hexadecimal digit that its hashes begin with", examples = "all") String part,
            @Schema(required = true, examples = "1240") int ids,
            @Schema(required = true, description = "Its ETag", examples = "3b5d5c3712955042212316173ccf37be") String tag) {

        static Item of(SliceSet.Slice slice) {
            return new Item(Kids.inPath(slice.kid()), slice.type(), slice.part(), slice.ids(), slice.tag());
        }
    }

    static SliceIndexView of(SliceSet set) {
        return new SliceIndexView(set.asOf(), Double.parseDouble(Float.toString(SliceSet.FALSE_POSITIVES)),
                set.all().stream().map(Item::of).toList());
    }
}
