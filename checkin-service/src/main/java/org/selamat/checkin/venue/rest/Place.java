package org.selamat.checkin.venue.rest;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.checkin.venue.domain.GeoPoint;

@Schema(name = "Place", description = "Degrees, WGS 84")
record Place(
        @Schema(examples = "3.1319", required = true) @NotNull @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @Schema(examples = "101.6712", required = true) @NotNull @DecimalMin("-180") @DecimalMax("180") Double longitude) {

    GeoPoint toPoint() {
        return new GeoPoint(latitude, longitude);
    }

    static Place of(GeoPoint point) {
        return new Place(point.latitude(), point.longitude());
    }
}
