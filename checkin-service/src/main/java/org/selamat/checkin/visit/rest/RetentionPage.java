package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.domain.DroppedDay;
import org.selamat.kit.rest.Page;

@Schema(name = "RetentionPage")
record RetentionPage(@Schema(required = true) List<Item> items,
        @Schema(examples = "MjAyNi0wOC0yMQ", description = "Cursor of the next page; absent on the last") String next) {

    static RetentionPage of(Page<DroppedDay> page) {
        return new RetentionPage(page.items().stream().map(Item::of).toList(), page.next());
    }

    @Schema(name = "DroppedDay")
    record Item(@Schema(examples = "2026-08-21", required = true) LocalDate day,
            @Schema(examples = "34546300", required = true) long visits,
            @Schema(examples = "2026-11-20T16:00:12Z", required = true) Instant droppedAt,
            @Schema(examples = "2026-11-20T16:00:13Z", description = "Since when the key of the day is destroyed in every place, and no backup, log or topic tells any more who was where on that day; absent when a place couldn't be reached yet, and for days from before there were keys") Instant keyDestroyedAt) {

        private static Item of(DroppedDay dropped) {
            return new Item(dropped.day(), dropped.visits(), dropped.droppedAt(), dropped.keyDestroyedAt().orElse(null));
        }
    }
}
