package org.selamat.checkin.visit.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.VisitHistory;
import org.selamat.checkin.visit.application.VisitHistory.Position;
import org.selamat.kit.problem.CommonProblems;
import org.selamat.kit.problem.ProblemException;
import org.selamat.kit.rest.Cursors;

@Schema(name = "VisitPage")
record VisitPage(@Schema(required = true) List<VisitView> items,
        @Schema(examples = "MTc2MzYxMzA2OTQxNQ", description = "Cursor of the next page; absent on the last") String next) {

    static VisitPage of(VisitHistory.Page page) {
        return new VisitPage(page.stays().stream().map(stay -> VisitView.of(stay, page.venues(), page.asOf())).toList(),
                page.next().map(at -> Cursors.encode(at.at().toEpochMilli(), at.id())).orElse(null));
    }

    static Optional<Position> position(String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = Cursors.decode(cursor, 2);
        try {
            return Optional.of(new Position(Instant.ofEpochMilli(Long.parseLong(keys.get(0))), UUID.fromString(keys.get(1))));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(CommonProblems.INVALID_REQUEST);
        }
    }
}
