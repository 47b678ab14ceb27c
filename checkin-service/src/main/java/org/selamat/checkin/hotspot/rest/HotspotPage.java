package org.selamat.checkin.hotspot.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.hotspot.application.ListHotspots.Published;
import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.kit.rest.Page;

@Schema(name = "HotspotPage")
record HotspotPage(@Schema(required = true) List<Item> items,
        @Schema(examples = "MDE5YTllYTEtOWMwNy03ZDEzLWE0YjUtYzZkN2U4ZjkwYTFi", description = "Cursor of the next page; absent on the last") String next,
        @Schema(examples = "2026-11-20T04:31:10.002Z", description = "Contacts that had been told by then are counted, give or take a few seconds", required = true) Instant asOf) {

    static HotspotPage of(Page<Published> page, Instant asOf) {
        return new HotspotPage(page.items().stream().map(Item::of).toList(), page.next(), asOf);
    }

    @Schema(name = "Hotspot")
    record Item(@Schema(examples = "019a9ea1-9c07-7d13-a4b5-c6d7e8f90a1b", required = true) UUID id,
            @Schema(examples = "LARGE", description = "By the number of infected people, which is not told", required = true) Hotspot.Size size,
            @Schema(examples = "SHOP", required = true) VenueType type,
            @Schema(examples = "Pasar Seni", description = "Only of large ones where anybody may walk in") String name,
            @Schema(examples = "Lembah Pantai", required = true) String district,
            @Schema(examples = "W.P. Kuala Lumpur", description = "Absent when the district is none of the ministry's") String state,
            @Schema(examples = "2026-11-20T03:00:00Z", required = true) Instant declaredAt) {

        private static Item of(Published hotspot) {
            return new Item(hotspot.id(), hotspot.size(), hotspot.type(), hotspot.name().orElse(null),
                    hotspot.area().district(), hotspot.area().state().orElse(null), hotspot.declaredAt());
        }
    }
}
