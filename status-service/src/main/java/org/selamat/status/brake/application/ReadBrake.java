package org.selamat.status.brake.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.brake.domain.Weakening;
import org.selamat.status.brake.domain.Weakenings;
import org.selamat.status.policy.domain.BulkBounds;

/** How the brake stands. */
@ApplicationScoped
public class ReadBrake {

    private final Meter meter;
    private final Trips trips;
    private final Weakenings weakenings;
    private final Clock clock;

    ReadBrake(Meter meter, Trips trips, Weakenings weakenings, Clock clock) {
        this.meter = meter;
        this.trips = trips;
        this.weakenings = weakenings;
        this.clock = clock;
    }

    @Transactional
    public Standing standing() {
        Instant now = clock.instant();
        Meter.Seen seen = meter.now();
        return new Standing(now, seen.bounds(), seen.readings().bySource(), trips.open().stream().map(this::withHeld).toList(),
                weakenings.current(now));
    }

    @Transactional
    public Optional<Held> trip(TripId id) {
        return trips.find(id).map(this::withHeld);
    }

    private Held withHeld(Trip trip) {
        return new Held(trip, trips.held(trip.id()));
    }

    /** Bounds, readings by source, open trips and weakenings at one time. */
    public record Standing(Instant asOf, BulkBounds bounds, Map<String, BrakeReading> readings, List<Held> trips,
            List<Weakening> weakenings) {
    }

    /** A trip with how many changes it keeps back. */
    public record Held(Trip trip, int changes) {
    }
}
