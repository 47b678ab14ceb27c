package org.selamat.helpdesk.rest;

import java.time.Instant;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.helpdesk.domain.TimelineEntry;

/** One line of what happened. */
@Schema(name = "TimelineLine")
record TimelineLine(
        @Schema(examples = "2026-11-21T09:00:00Z", required = true) Instant at,
        @Schema(examples = "OPENED", required = true) TimelineEntry.Event event,
        @Schema(description = "In the caller's language", examples = "You opened this case.", required = true) String text) {

    static TimelineLine of(TimelineEntry entry, Locale language) {
        return new TimelineLine(entry.at(), entry.event(), CaseTexts.of(entry, language));
    }
}
