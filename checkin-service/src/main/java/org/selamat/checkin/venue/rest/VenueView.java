package org.selamat.checkin.venue.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.kit.rest.Etags;

@Schema(name = "Venue")
record VenueView(
        @Schema(examples = "019a97a0-4411-7e52-8f60-717283940a5b", required = true) UUID id,
        @Schema(examples = "Kedai Kopi Bangsar", required = true) String name,
        @Schema(examples = "12, Jalan Telawi 3, 59100 Kuala Lumpur", required = true) String address,
        @Schema(examples = "FOOD", required = true) VenueType type,
        @Schema(examples = "40") Integer capacity,
        @Schema(examples = "Lembah Pantai", required = true) String district,
        Place place,
        List<Opening> openingHours,
        @Schema(examples = "2026-11-21", description = "First local day on which this place and these hours count; absent when they always did") LocalDate countsFrom,
        @Schema(examples = "019a97a0-3311-7e52-8f60-717283940a5b", description = "The premises that this is a zone of; absent for premises") UUID zoneOf,
        @Schema(examples = "2026-11-18T03:00:00Z", required = true) Instant registeredAt,
        @Schema(examples = "2027-01-31T10:00:00Z", description = "Given up: no later scan of its code counts") Instant closedAt) {

    static VenueView of(Venue venue) {
        var details = venue.details();
        return new VenueView(venue.id().value(), details.name(), details.address(), details.type(),
                details.capacity().orElse(null), details.district(), details.place().map(Place::of).orElse(null),
                openings(venue), details.countsFrom().orElse(null), details.zoneOf().map(VenueId::value).orElse(null),
                venue.registeredAt(),
                venue.closedAt().orElse(null));
    }

    /** One venue, with its version as ETag. */
    static Response answer(Venue venue) {
        return Response.ok(of(venue)).tag(Etags.tag(venue.version())).build();
    }

    private static List<Opening> openings(Venue venue) {
        var openings = venue.details().hours().openings();
        return openings.isEmpty() ? null : openings.stream().map(Opening::of).toList();
    }
}
