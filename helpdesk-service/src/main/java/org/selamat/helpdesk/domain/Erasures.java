package org.selamat.helpdesk.domain;

import java.time.Instant;

/** Persons who were erased. */
public interface Erasures {

    /** Until the transaction ends nobody opens a case of theirs. */
    void hold(PersonId person);

    /**
     * From now on no case of theirs opens, and nothing of what they leave behind leads to them. A case stays as a promise that
     * was kept or not, and as what officers have to answer for: its times, who had it, who corrected what. The flight, the
     * timeline, the leave to read and the status go.
     */
    void erase(PersonId person, Instant at);
}
