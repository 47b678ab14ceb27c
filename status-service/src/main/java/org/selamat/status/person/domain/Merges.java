package org.selamat.status.person.domain;

import java.util.Collection;
import java.util.List;

/** Merges of persons that stand. A merge that was undone before it arrived never stands. */
public interface Merges {

    void add(Merge merge);

    void undo(Merge merge);

    /** Those that name any of the given persons. */
    List<Merge> of(Collection<PersonId> persons);
}
