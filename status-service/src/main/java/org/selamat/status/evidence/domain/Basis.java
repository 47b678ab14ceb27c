package org.selamat.status.evidence.domain;

/**
 * What stands behind a piece of evidence. An order for which nothing stands behind any of its evidence is an order without
 * provenance: the brake counts it, and no airline may refuse anyone because of it.
 */
public enum Basis {
    /** The person's own test result. */
    OWN_RESULT,
    /** A confirmed case that the evidence names and that was known here when it was recorded. */
    NAMED_CASE,
    /** Check-ins shared with a case. */
    SHARED_VISIT,
    /** A border crossing that an officer at the border or an airline saw. */
    ARRIVAL,
    /** A clinician's or officer's examination of this one person. */
    EXAMINATION,
    /** What the person says about themselves: reason enough for care, never for an order (edited photos became real orders). */
    OWN_WORD,
    /** A vaccination record: true, but no reason to restrict anyone. */
    RECORD,
    NONE;

    /** Whether an order may rest on it. */
    public boolean backs() {
        return this != OWN_WORD && this != RECORD && this != NONE;
    }
}
