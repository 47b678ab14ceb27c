package org.selamat.checkin.visit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.visit.domain.Timelines;

/** How busy a venue was, for its owner: numbers and never a person. */
@ApplicationScoped
public class CountVisits {

    private final OwnVenue ownVenue;
    private final Timelines timelines;

    CountVisits(OwnVenue ownVenue, Timelines timelines) {
        this.ownVenue = ownVenue;
        this.timelines = timelines;
    }

    /**
     * Check-ins of each half hour of the local day, from midnight on; those in the zones of premises count for the premises.
     */
    @Transactional
    public Optional<List<Integer>> halfHours(VenueId venue, PersonId owner, LocalDate day) {
        return ownVenue.find(venue, owner)
                .map(own -> timelines.countHalfHours(ownVenue.parts(own).stream().map(Venue::id).toList(), day));
    }
}
