package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;

/**
 * Visits seen along a person or a venue. A person who was merged is asked for under either id, and has all visits of
 * both, as if they had been theirs from the first.
 */
public interface Timelines {

    /** The newest visits of a person that began at {@code upTo} or before, at most {@code limit}, newest first. */
    List<Visit> latest(PersonId person, Instant upTo, int limit);

    /** Every visit of these people that began in [from, until). */
    List<Visit> of(Collection<PersonId> persons, Instant from, Instant until);

    /**
     * People who may have been at the venue some time in [from, until), at most {@code limit} of them: a superset, since
     * what they did elsewhere isn't looked at here.
     */
    Set<PersonId> possiblyAt(VenueId venue, Instant from, Instant until, StayBound stay, int limit);

    /** Check-ins at these venues in each half hour of the local day, from midnight on; nothing tells who. */
    List<Integer> countHalfHours(Collection<VenueId> venues, LocalDate day);

    /** How many people are at each of the venues now, everybody at one of them; nothing tells who. An empty one is absent. */
    Map<VenueId, Integer> countPresent(Collection<VenueId> venues, Instant now, StayBound stay);

    /**
     * @param assumed how long a visit lasts here that nobody ended
     * @param longest how long one can last that somebody ended
     */
    record StayBound(Duration assumed, Duration longest) {
    }
}
