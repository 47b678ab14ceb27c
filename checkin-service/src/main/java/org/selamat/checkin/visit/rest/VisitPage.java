package org.selamat.checkin.visit.rest;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.visit.application.VisitHistory;
import org.selamat.checkin.visit.application.VisitHistory.Position;

@Schema(name = "VisitPage")
record VisitPage(@Schema(required = true) List<VisitView> items,
        @Schema(examples = "MTc2MzYxMzA2OTQxNQ", description = "Cursor of the next page; absent on the last") String next) {

    static VisitPage of(VisitHistory.Page page) {
        return new VisitPage(page.stays().stream().map(stay -> VisitView.of(stay, page.venues(), page.asOf())).toList(),
                page.next().map(at -> new PageStart(at.at(), at.id()).cursor()).orElse(null));
    }

    static Optional<Position> position(String cursor) {
        return PageStart.of(cursor).map(start -> new Position(start.at(), start.id()));
    }
}
