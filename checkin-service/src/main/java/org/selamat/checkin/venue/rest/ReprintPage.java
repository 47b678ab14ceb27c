package org.selamat.checkin.venue.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.application.WatchPosters.Reprint;
import org.selamat.kit.rest.Page;

@Schema(name = "ReprintPage")
record ReprintPage(@Schema(required = true) List<Item> items,
        @Schema(examples = "MDE5YTllYTEtOWMwNy03ZDEzLWE0YjUtYzZkN2U4ZjkwYTFi", description = "Cursor of the next page; absent on the last") String next) {

    static ReprintPage of(Page<Reprint> page) {
        return new ReprintPage(page.items().stream().map(Item::of).toList(), page.next());
    }

    @Schema(name = "Reprint")
    record Item(@Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID venueId,
            @Schema(examples = "Kedai Kopi Bangsar", required = true) String name,
            @Schema(examples = "2027-02-28T16:00:00Z", description = "Until then the poster that hangs there counts; absent while no end is set") Instant countsUntil) {

        private static Item of(Reprint reprint) {
            return new Item(reprint.venue().value(), reprint.name(), reprint.countsUntil().orElse(null));
        }
    }
}
