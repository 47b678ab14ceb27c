package org.selamat.checkin.visit.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.kit.rest.Page;

@Schema(name = "Badge")
record BadgeView(
        @Schema(examples = "019a97a0-5511-7e52-8f60-717283940a5b", required = true) UUID id,
        @Schema(examples = "selamat-badge:1.AZqXoFURflKPYHFygpQKWwABAgMEBQYHCAkKCw", description = "To be printed as a code; it lets a venue record a visit and nobody read one", required = true) String text,
        @Schema(examples = "2026-11-18T03:00:00Z", required = true) Instant issuedAt,
        @Schema(examples = "2026-11-19T03:00:00Z") Instant revokedAt) {

    @Schema(name = "Badges")
    record Mine(@Schema(required = true) List<BadgeView> items,
            @Schema(examples = "MTc2MzYxMzA2OTQxNQ", description = "Cursor of the next page; absent on the last") String next) {

        static Mine of(Page<Badge> page) {
            return new Mine(page.items().stream().map(BadgeView::of).toList(), page.next());
        }
    }

    static BadgeView of(Badge badge) {
        return new BadgeView(badge.id(), badge.text(), badge.issuedAt(), badge.revokedAt().orElse(null));
    }
}
