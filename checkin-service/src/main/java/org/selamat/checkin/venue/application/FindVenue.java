package org.selamat.checkin.venue.application;

import java.util.List;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.venue.domain.NameKey;
import org.selamat.checkin.venue.domain.VenueIndex;
import org.selamat.checkin.venue.domain.VenueIndex.Door;

/**
 * Finds a venue by its whole name and district. Nobody can list venues with it: a name that several share gives a few, one that
 * many share gives none, and everybody may ask a few times an hour only.
 */
@ApplicationScoped
public class FindVenue {

    /** More than that and the name says nothing. */
    private static final int MOST = 3;

    /** What came of it. */
    public sealed interface Outcome {

        /** The venues of that name; none when there are none or too many. */
        record Found(List<Door> doors) implements Outcome {
        }

        record TooShort() implements Outcome {
        }

        record TooOften(long retryAfterSeconds) implements Outcome {
        }
    }

    private final VenueIndex index;
    private final SearchBudget budget;

    FindVenue(VenueIndex index, SearchBudget budget) {
        this.index = index;
        this.budget = budget;
    }

    @Transactional
    public Outcome find(PersonId person, String name, String district) {
        var wanted = NameKey.of(name);
        if (wanted.isTooShort()) {
            return new Outcome.TooShort();
        }
        OptionalLong wait = budget.take(person);
        if (wait.isPresent()) {
            return new Outcome.TooOften(wait.getAsLong());
        }
        var doors = index.named(wanted, NameKey.of(district), MOST + 1);
        return new Outcome.Found(doors.size() > MOST ? List.of() : doors);
    }
}
