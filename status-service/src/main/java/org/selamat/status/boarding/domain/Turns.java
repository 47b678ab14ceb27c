package org.selamat.status.boarding.domain;

import java.util.Collection;

import org.selamat.status.person.domain.PersonId;

/**
 * Keeps an answer and a change about the same person from passing each other: an answer given before the change is recorded
 * before the change looks for answers to correct, and one given after knows of the change.
 */
public interface Turns {

    /** Answers don't wait for each other, only for changes that are under way. */
    void toAnswer(Collection<PersonId> persons);

    /** Waits for answers and other changes; the same turn in which statuses are derived. */
    void toChange(Collection<PersonId> persons);
}
