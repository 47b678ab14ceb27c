package org.selamat.vaccine.domain.dose;

/** What the rules say about an injection that someone wants recorded. */
public sealed interface DoseDecision {

    /** Nothing speaks against it. */
    record Acceptable() implements DoseDecision {
    }

    /** It is on record already. */
    record Duplicate(DoseId of) implements DoseDecision {
    }

    /** A rule forbids it. */
    record Refused(DoseRefusal reason) implements DoseDecision {
    }
}
