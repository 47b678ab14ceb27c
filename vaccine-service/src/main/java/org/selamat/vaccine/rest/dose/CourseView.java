package org.selamat.vaccine.rest.dose;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Course", description = "What the doses are together, whoever recorded them")
record CourseView(
        @Schema(required = true, description = "Whether the primary series is complete", examples = "true") boolean complete,
        @Schema(required = true, description = "Doses of the primary series; 0 without doses", examples = "2") int primarySeries,
        @Schema(description = "From when the label of the last vaccine allows another dose", examples = "2026-12-31") Optional<LocalDate> nextFrom) {
}
