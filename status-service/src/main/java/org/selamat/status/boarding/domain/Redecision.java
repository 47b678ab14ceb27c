package org.selamat.status.boarding.domain;

import java.util.Objects;

import org.selamat.status.person.domain.PersonId;

/** A check that was decided again, and otherwise than before. */
public record Redecision(BoardingCheck before, BoardingAnswer answer) {

    public Redecision {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(answer, "answer");
    }

    /** With the answer that holds now. */
    public BoardingCheck check() {
        return before.answeredAgain(answer);
    }

    public PersonId person() {
        return before.person().orElseThrow();
    }
}
