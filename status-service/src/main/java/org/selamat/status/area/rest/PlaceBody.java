package org.selamat.status.area.rest;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.area.domain.GridCell;

/** A point that is snapped to its cell on arrival and forgotten. */
@Schema(name = "Place")
record PlaceBody(
        @Schema(required = true, examples = "3.08", description = "Degrees north; two decimals are enough, more are dropped") @NotNull Double latitude,
        @Schema(required = true, examples = "101.58", description = "Degrees east") @NotNull Double longitude) {

    Optional<GridCell> cell() {
        return GridCell.around(latitude, longitude);
    }

    /** Never the point. */
    @Override
    public String toString() {
        return "a place";
    }
}
