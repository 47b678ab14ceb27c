package org.selamat.checkin.venue.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.PosterChecks.Reported;
import org.selamat.kit.rest.Page;

@Schema(name = "ReportedPosterPage")
record ReportedPosterPage(@Schema(required = true) List<Item> items,
        @Schema(examples = "MDE5YTllYTEtOWMwNy03ZDEzLWE0YjUtYzZkN2U4ZjkwYTFi", description = "Cursor of the next page; absent on the last") String next) {

    static ReportedPosterPage of(Page<Reported> page) {
        return new ReportedPosterPage(page.items().stream().map(Item::of).toList(), page.next());
    }

    @Schema(name = "ReportedPoster")
    record Item(@Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID venueId,
            @Schema(examples = "Kedai Kopi Bangsar", required = true) String name,
            @Schema(examples = "Lembah Pantai", required = true) String district,
            @Schema(examples = "4", description = "Visitors who reported it in the last seven days", required = true) int visitors,
            @Schema(examples = "2026-11-20", description = "Day of the newest one", required = true) LocalDate last) {

        private static Item of(Reported reported) {
            return new Item(reported.venue().value(), reported.name(), reported.district(), reported.people(), reported.last());
        }
    }
}
