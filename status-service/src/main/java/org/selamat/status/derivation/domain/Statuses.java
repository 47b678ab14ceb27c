package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.person.domain.PersonId;

/** The last status of everyone who ever had one other than the default, and every version before it. */
public interface Statuses {

    /**
     * Makes every other derivation of these persons wait until the transaction ends. They are locked in their natural order.
     */
    void lock(Collection<PersonId> persons);

    Optional<StatusVersion> current(PersonId person);

    Map<PersonId, StatusVersion> current(Collection<PersonId> persons);

    /**
     * When the oldest version after each given one was decided; who is absent has none, so that a copy holding the given
     * one is up to date.
     */
    Map<PersonId, Instant> decidedFirstAfter(Map<PersonId, Long> versions);

    /** At most one version a person. */
    void add(Collection<StatusVersion> versions);

    /** Notes when to look again at whom, where nothing else changed. */
    void revisit(Map<PersonId, Optional<Instant>> at);

    /** Persons whose evidence may say something else by now, the longest due first. */
    List<PersonId> dueAt(Instant t, int limit);
}
