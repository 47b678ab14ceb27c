package org.selamat.status.brake.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.id.Uuids;
import org.selamat.status.batch.domain.Brake;
import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.batch.domain.HaltReason;
import org.selamat.status.brake.application.Meter.Seen;
import org.selamat.status.brake.domain.BrakeAnnouncements;
import org.selamat.status.brake.domain.Effect;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;

/**
 * Every single change passes here, whoever brings it. What would be one worsening too many is kept back with everything like it
 * from the same source, until two people have looked; nothing is lost, and what restricts nobody always passes.
 */
@ApplicationScoped
public class Gate {

    private final Meter meter;
    private final Consequence consequence;
    private final Trips trips;
    private final BrakeAnnouncements announcements;
    private final Clock clock;

    Gate(Meter meter, Consequence consequence, Trips trips, BrakeAnnouncements announcements, Clock clock) {
        this.meter = meter;
        this.consequence = consequence;
        this.trips = trips;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @return whether the evidence, which is in the log already, is kept back */
    public boolean holds(Evidence evidence) {
        String source = evidence.origin().source();
        Seen seen = meter.now();
        if (seen.trip(source).isEmpty() && overload(seen, source, 1).isEmpty()) {
            return false;
        }
        Optional<Trip> trip = consequence.of(evidence).filter(Effect::restricts)
                .flatMap(effect -> stopping(seen, source, effect.backed()));
        trip.ifPresent(one -> trips.hold(one, evidence));
        return trip.isPresent();
    }

    /**
     * Counts a change that is no new evidence, or says what stops it.
     *
     * @return the trip under which it has to be kept back; what restricts nobody always passes
     */
    public Optional<Trip> admit(String source, Effect effect) {
        if (!effect.restricts()) {
            return Optional.empty();
        }
        Optional<Trip> trip = stopping(meter.now(), source, effect.backed());
        if (trip.isEmpty()) {
            meter.count(source, 1, effect.backed() ? 0 : 1);
        }
        return trip;
    }

    private Optional<Trip> stopping(Seen seen, String source, boolean backed) {
        return seen.trip(source).filter(trip -> trip.stops(backed))
                .or(() -> overload(seen, source, backed ? 0 : 1).map(reason -> trip(seen, source, reason)));
    }

    /** Without provenance all sources add up; too many with it are a matter of the source and its own usual number. */
    private static Optional<HaltReason> overload(Seen seen, String source, int unbacked) {
        Optional<HaltReason> unsupported = unbacked == 0 ? Optional.empty()
                : Brake.check(seen.readings().all().plus(1, unbacked), seen.bounds())
                        .filter(reason -> reason == HaltReason.NO_PROVENANCE);
        return unsupported.or(() -> Brake.check(seen.readings().of(source).plus(1, 0), seen.bounds())
                .filter(reason -> reason == HaltReason.ANOMALY_BRAKE));
    }

    private Trip trip(Seen seen, String source, HaltReason reason) {
        BrakeReading reading = reason == HaltReason.NO_PROVENANCE ? seen.readings().all() : seen.readings().of(source);
        Trip wanted = Trip.of(new TripId(Uuids.v7(clock)), source, reason, reading, clock.instant());
        Trip open = trips.open(wanted);
        if (open.id().equals(wanted.id())) {
            announcements.tripped(open);
        }
        meter.forget();
        return open;
    }

    /** Counts what got through. */
    public void passed(String source, Optional<BatchId> batch, Collection<StatusVersion> changed) {
        List<StatusVersion> worse = changed.stream().filter(StatusVersion::restricts).toList();
        if (!worse.isEmpty()) {
            note(source, batch, worse);
            meter.count(source, worse.size(), (int) worse.stream().filter(one -> !one.backed()).count());
        }
    }

    /** Keeps the account of what was admitted. */
    public void note(String source, Optional<BatchId> batch, Collection<StatusVersion> worse) {
        if (!worse.isEmpty()) {
            consequence.note(source, batch, worse);
        }
    }
}
