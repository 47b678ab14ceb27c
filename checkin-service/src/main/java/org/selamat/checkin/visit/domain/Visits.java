package org.selamat.checkin.visit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.selamat.checkin.domain.PersonId;

/** All recorded visits. What these methods return has been committed. */
public interface Visits {

    /**
     * A scan to be recorded.
     *
     * @param mayAdd false when it can't be believed: then it is only looked for, since a retry gets the first answer however
     *        late it comes
     */
    record Attempt(Visit visit, boolean mayAdd) {
    }

    /**
     * Adds the visits whose ids nobody knows yet, each with its event.
     *
     * @param home runs what follows upon the answers
     * @return for each attempt the visit that now has its id; or empty, and nothing is recorded, when too many others are
     *         waiting
     */
    Optional<List<CompletableFuture<Optional<Visit>>>> record(List<Attempt> attempts, Executor home);

    /** The same for one attempt, which is what comes most. */
    Optional<CompletableFuture<Optional<Visit>>> record(Attempt attempt, Executor home);

    Optional<Visit> find(VisitId id);

    /** The visit if it is the person's, under whichever of their ids. */
    Optional<Visit> find(VisitId id, PersonId person);

    /**
     * Deletes the person's visit for good, and tells so; exposures that were told because of it stand. Within the caller's
     * transaction.
     *
     * @return whether there was one
     */
    boolean delete(VisitId id, PersonId person, Instant now);

    /**
     * Visits of a person on which nothing rests that others were told: those outside the days of any standing case of theirs.
     *
     * @param reach how long a visit lasts at most that nobody ended
     */
    List<VisitId> forgettable(PersonId person, Duration reach, int limit);

    /** Whether a visit with this id was deleted lately. */
    boolean isDeleted(VisitId id);

    /** Adds the check-out and its event unless the visit has one; returns whether they were added. */
    boolean end(Visit visit, Instant checkedOutAt, Instant now);
}
