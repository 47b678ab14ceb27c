package org.selamat.vaccine.rest.trip;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "TripReplay", description = "The same journey decided again with what holds now; where the hashes agree, the answers do")
record TripReplayView(
        @Schema(required = true, description = "Every traveller gets the same answer as then", examples = "true") boolean same,
        @Schema(required = true) TripCheckView then, @Schema(required = true) TripCheckView now) {
}
