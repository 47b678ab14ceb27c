package org.selamat.status.brake.application;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.brake.domain.BrakeAnnouncements;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Trip.State;
import org.selamat.status.brake.domain.Trip.Verdict;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.brake.domain.Trips;

/** Two people decide what becomes of what the brake keeps back: the first proposes, the second agrees by proposing the same. */
@ApplicationScoped
public class EndTrip {

    private final Trips trips;
    private final Meter meter;
    private final BrakeAnnouncements announcements;
    private final Clock clock;

    EndTrip(Trips trips, Meter meter, BrakeAnnouncements announcements, Clock clock) {
        this.trips = trips;
        this.meter = meter;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** @param mayApprove whether this person may be the second one */
    @Transactional
    public Outcome end(TripId id, Verdict wanted, boolean mayApprove) {
        Optional<Trip> found = trips.forUpdate(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Trip trip = found.get();
        if (!trip.isOpen()) {
            return new Over(trip);
        }
        boolean agrees = trip.verdict().filter(first -> first.decision() == wanted.decision()).isPresent();
        return agrees ? second(trip, wanted.proposer(), mayApprove) : propose(trip.proposed(wanted));
    }

    private Outcome propose(Trip proposed) {
        trips.replace(proposed);
        return new Accepted(proposed);
    }

    private Outcome second(Trip trip, String person, boolean mayApprove) {
        if (!mayApprove || trip.verdict().orElseThrow().proposer().equals(person)) {
            return new SecondPersonNeeded();
        }
        Trip ended = trip.approvedBy(person, clock.instant());
        trips.replace(ended);
        if (ended.state() == State.DISCARDED) {
            announcements.ended(ended, trips.held(ended.id()));
            trips.discard(ended.id());
        }
        meter.forget();
        return new Accepted(ended);
    }

    /** What became of the wish. */
    public sealed interface Outcome {
    }

    /** Proposed, or decided when this was the second person. */
    public record Accepted(Trip trip) implements Outcome {
    }

    /** The same is proposed already, and this person can't be the one who agrees. */
    public record SecondPersonNeeded() implements Outcome {
    }

    /** It was decided before. */
    public record Over(Trip trip) implements Outcome {
    }

    /** No such trip. */
    public record Unknown() implements Outcome {
    }
}
