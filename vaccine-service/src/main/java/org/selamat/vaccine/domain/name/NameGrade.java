package org.selamat.vaccine.domain.name;

/** How well two holders agree, best first. Without an agreeing birth date it is always {@link #MISMATCH}. */
public enum NameGrade {
    /** The machine-readable names are equal. */
    EXACT,
    /** All parts of the shorter name are in the longer one, in whatever order. */
    COMPATIBLE,
    /** A part of each half agrees, or a letter or two differ: a human should look. */
    NEAR,
    MISMATCH;

    /** Good enough to act on without asking a human. */
    public boolean isSamePerson() {
        return this == EXACT || this == COMPATIBLE;
    }
}
