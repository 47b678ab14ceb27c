package org.selamat.status.brake.rest;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.application.ReadBrake.Held;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trip.Verdict;

/** One source that the brake stopped. Persons are not named: what is held is about somebody, but not for everybody to see. */
@Schema(name = "BrakeTrip")
record TripView(
        @Schema(required = true, examples = "019a9ef0-51c3-7b44-8e10-2a6b7c8d9e0f") UUID tripId,
        @Schema(required = true, examples = "lab-kl1", description = "A laboratory's id, checkin, or moh for officers") String source,
        @Schema(required = true, examples = "ANOMALY_BRAKE") HaltReason reason,
        @Schema(required = true, examples = "2026-11-21T02:00:31Z") Instant trippedAt,
        @Schema(required = true, examples = "500", description = "People restricted within the window when it engaged") int worsened,
        @Schema(required = true, examples = "0", description = "Those of them with nothing behind it") int unbacked,
        @Schema(required = true, examples = "42.5", description = "The usual number") double usual,
        @Schema(required = true, examples = "137", description = "Changes that wait for two people") int held,
        @Schema(required = true, examples = "OPEN") Trip.State state,
        @Schema(examples = "RELEASE", description = "What one person proposed, or two agreed on") Trip.Decision decision,
        @Schema(required = true, examples = "lab-kl1 was stopped: 501 people were restricted within the hour.") String explanation) {

    static TripView of(Held held, BrakeTexts texts) {
        Trip trip = held.trip();
        return new TripView(trip.id().value(), trip.source(), trip.reason(), trip.at(), trip.reading().worsened(),
                trip.reading().unbacked(), trip.reading().baseline(), held.changes(), trip.state(),
                trip.verdict().map(Verdict::decision).orElse(null), texts.stopped(held));
    }
}
