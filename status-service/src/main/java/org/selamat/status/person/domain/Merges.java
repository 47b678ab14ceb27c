package org.selamat.status.person.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Merges of persons that stand, as far as this service takes them to. A merge that was undone before it arrived never stands.
 */
public interface Merges {

    void add(Merge merge);

    void undo(Merge merge);

    /** What was told of it last has no effect until {@link #takeAsTold}: two ids stay two persons, or one. */
    void keepAsItWas(Merge merge);

    void takeAsTold(Collection<UUID> merges);

    /** Those that name any of the given persons. */
    List<Merge> of(Collection<PersonId> persons);
}
