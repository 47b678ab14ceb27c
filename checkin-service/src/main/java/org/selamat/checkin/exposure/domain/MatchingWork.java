package org.selamat.checkin.exposure.domain;

import java.util.Optional;
import java.util.function.Predicate;

import org.selamat.checkin.domain.VenueId;

/**
 * A case to be matched.
 *
 * @param part only its venues in this one partition; empty when the case is new or changed, and nobody has looked where it was
 */
public record MatchingWork(CaseId id, Optional<Part> part) {

    /** A partition of so many. */
    public record Part(int partition, int of) {
    }

    public static MatchingWork whole(CaseId id) {
        return new MatchingWork(id, Optional.empty());
    }

    /** Which venues whoever has this share looks at: the part that was asked for, or, of a whole case, its own ones. */
    public Predicate<VenueId> scope(VenueShare share) {
        return isPartOf(share) ? venue -> share.partition(venue) == part.get().partition() : share::owns;
    }

    /** Whether others may have to look at their venues, too. A part of another number of partitions says nothing any more. */
    public boolean isWhole(VenueShare share) {
        return !isPartOf(share);
    }

    private boolean isPartOf(VenueShare share) {
        return part.filter(wanted -> wanted.of() == share.of()).isPresent();
    }
}
