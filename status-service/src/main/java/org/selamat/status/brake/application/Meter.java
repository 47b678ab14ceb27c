package org.selamat.status.brake.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.BrakeGauge;
import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.brake.domain.Readings;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.policy.domain.BulkBounds;

/**
 * The brake's reading as this process knows it: read from the database at most once a second, and counted on in between, so
 * that a burst within the second is seen and nobody pays a query for every change.
 */
@ApplicationScoped
class Meter {

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final BrakeGauge gauge;
    private final BrakeBounds bounds;
    private final Trips trips;
    private final Clock clock;
    private Seen seen;

    Meter(BrakeGauge gauge, BrakeBounds bounds, Trips trips, Clock clock) {
        this.gauge = gauge;
        this.bounds = bounds;
        this.trips = trips;
        this.clock = clock;
    }

    synchronized Seen now() {
        Instant now = clock.instant();
        if (seen == null || Duration.between(seen.at(), now).abs().compareTo(FRESH) > 0) {
            BulkBounds current = bounds.at(now);
            seen = new Seen(now, new HashMap<>(gauge.read(now, current).bySource()),
                    trips.open().stream().collect(Collectors.toMap(Trip::source, Function.identity())), current);
        }
        return seen;
    }

    synchronized void count(String source, int worsened, int unbacked) {
        if (seen != null) {
            seen.counts().merge(source, new BrakeReading(worsened, unbacked, 0), BrakeReading::plus);
        }
    }

    /** The next reading comes from the database. */
    synchronized void forget() {
        seen = null;
    }

    /** What was read, and counted since. */
    record Seen(Instant at, Map<String, BrakeReading> counts, Map<String, Trip> open, BulkBounds bounds) {

        Readings readings() {
            return new Readings(counts);
        }

        Optional<Trip> trip(String source) {
            return Optional.ofNullable(open.get(source));
        }
    }
}
