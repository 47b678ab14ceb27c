package org.selamat.vaccine.rest.dose;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DoseList", description = "All doses of one person, in the order in which they were given; never long enough for pages")
record DoseList(@Schema(required = true) List<DoseView> items, @Schema(required = true) CourseView course,
        @Schema(required = true, description = "My foreign certificates that officers still look at: doses on them may come", examples = "0") int inReview) {
}
