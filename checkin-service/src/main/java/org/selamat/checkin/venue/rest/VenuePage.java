package org.selamat.checkin.venue.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues.Position;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;
import org.selamat.kit.rest.Page;

@Schema(name = "VenuePage")
record VenuePage(@Schema(required = true) List<VenueView> items,
        @Schema(examples = "MjAyNi0xMS0xOFQwMzowMDowMFoKMDE5YTk3YTAtNDQxMS03ZTUyLThmNjAtNzE3MjgzOTQwYTVi", description = "Cursor of the next page; absent on the last") String next) {

    static VenuePage of(List<Venue> oneMore, int limit) {
        var page = Page.of(oneMore, limit, venue -> Cursors.encode(venue.registeredAt(), venue.id().value()))
                .map(VenueView::of);
        return new VenuePage(page.items(), page.next());
    }

    static Optional<Position> position(String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = Cursors.decode(cursor, 2);
        try {
            return Optional.of(new Position(Instant.parse(keys.get(0)), new VenueId(UUID.fromString(keys.get(1)))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
