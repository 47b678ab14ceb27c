package org.selamat.checkin.venue.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.PosterDay;

@Schema(name = "PosterChecks")
record PosterChecksView(@Schema(required = true) List<Day> days) {

    static PosterChecksView of(List<PosterDay> days) {
        return new PosterChecksView(days.stream().map(Day::of).toList());
    }

    @Schema(name = "PosterDay")
    record Day(@Schema(examples = "2026-11-20", required = true) LocalDate day,
            @Schema(description = "Own scans of the day by what they found", examples = "{\"RIGHT\": 1}", required = true) Map<String, Integer> selfScans,
            @Schema(description = "Visitors who reported, by what they saw; each counts once a day", examples = "{\"COVERED\": 2}", required = true) Map<String, Integer> reports) {

        private static Day of(PosterDay day) {
            return new Day(day.day(), named(day.selfScans()), named(day.reports()));
        }

        private static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
            var named = new java.util.TreeMap<String, Integer>();
            counts.forEach((what, count) -> named.put(what.name(), count));
            return named;
        }
    }
}
