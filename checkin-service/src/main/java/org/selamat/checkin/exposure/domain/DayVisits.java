package org.selamat.checkin.exposure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.visit.domain.Visit;

/** The visits that segments are packed from, and what has been added to days that are over. */
public interface DayVisits {

    /** Somebody got a visit at the venue, or a check-out there, or lost one. */
    record Change(PersonId person, VenueId venue) {
    }

    /** A moment in the order of commits: whatever isn't seen by a reading after it counts as changed since. */
    long fence();

    /** Goes once through all visits that began in [from, until), a person at a time. */
    void forEachPerson(Instant from, Instant until, Consumer<List<Visit>> person);

    /** What changed since the fence of visits that began in [from, until); empty when it is more than {@code most}. */
    Optional<Set<Change>> changedSince(Instant from, Instant until, long fence, int most);

    /** How many visits the local day has, about. */
    long count(LocalDate day);

    /** Forgets changes of days before this one, which decide about no segment that is kept. */
    void forgetBefore(LocalDate day);
}
