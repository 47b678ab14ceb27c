package org.selamat.checkin.person.domain;

import java.util.Collection;
import java.util.List;

import org.selamat.checkin.domain.PersonId;

/** Merges of persons that stand. Events come in any order and twice: a merge that was undone before it arrived never stands. */
public interface Merges {

    void add(Merge merge);

    void undo(Merge merge);

    /** Those that name any of the given persons. */
    List<Merge> of(Collection<PersonId> persons);

    /** All of them. */
    List<Merge> standing();
}
