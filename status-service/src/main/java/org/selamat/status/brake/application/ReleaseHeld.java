package org.selamat.status.brake.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.brake.domain.BrakeAnnouncements;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.brake.domain.Withdrawn;
import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.person.domain.PersonId;

/** Lets what two people released take its effect, one chunk and one transaction at a time. */
@ApplicationScoped
public class ReleaseHeld {

    private final Trips trips;
    private final EvidenceAnnouncements evidence;
    private final BrakeAnnouncements announcements;
    private final DeriveStatus derive;

    ReleaseHeld(Trips trips, EvidenceAnnouncements evidence, BrakeAnnouncements announcements, DeriveStatus derive) {
        this.trips = trips;
        this.evidence = evidence;
        this.announcements = announcements;
        this.derive = derive;
    }

    @Transactional
    public List<TripId> waiting() {
        return trips.releasing().stream().map(Trip::id).toList();
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(TripId id, int chunk) {
        Optional<Trip> releasing = trips.forUpdate(id).filter(trip -> trip.state() == Trip.State.RELEASING);
        return releasing.map(trip -> advance(trip, chunk)).orElse(false);
    }

    private boolean advance(Trip trip, int chunk) {
        Set<PersonId> persons = Set.copyOf(trips.letGo(trip.id(), chunk));
        if (persons.isEmpty()) {
            trips.replace(trip.released());
            announcements.ended(trip.released(), trips.released(trip.id()));
            return false;
        }
        trips.evidenceOf(trip.id(), persons).forEach(evidence::recorded);
        List<Withdrawn> withdrawn = trips.withdrawnOf(trip.id(), persons);
        withdrawn.forEach(one -> evidence.voided(one.person(), one.voiding()));
        derive.of(persons, withdrawn.isEmpty() ? Cause.evidence(Optional.empty()) : Cause.VOID);
        return true;
    }
}
