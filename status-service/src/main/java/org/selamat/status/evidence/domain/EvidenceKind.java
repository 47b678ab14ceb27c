package org.selamat.status.evidence.domain;

/**
 * What a piece of evidence says. Facts only: which label, order or entry permission follows is policy, so that a change of
 * policy never needs a change of evidence.
 */
public enum EvidenceKind {
    PCR_POSITIVE,
    PCR_NEGATIVE,
    /** Neither positive nor negative, and never counted as either. */
    PCR_INDETERMINATE,
    RTK_POSITIVE,
    RTK_NEGATIVE,
    RTK_INDETERMINATE,
    CASE_CONFIRMED,
    CASE_SUSPECTED,
    NOT_A_CASE,
    RECOVERED,
    DECEASED,
    CLOSE_CONTACT,
    HOME_SURVEILLANCE,
    UNDER_SURVEILLANCE,
    ARRIVAL,
    /** An officer gave the home order of that moment a later end, a second one agreed. */
    HOME_ORDER_EXTENDED,
    /** An officer gave the home order of that moment an earlier end, a second one agreed. */
    HOME_ORDER_REDUCED,
    /** First day of symptoms. */
    SYMPTOMS,
    /** Time shared with a case in the same premises, from check-ins. */
    EXPOSURE,
    DOSE,
    /** A foreign certificate that vaccine-service accepted; entry rules read it, the status does not. */
    CERTIFICATE_ACCEPTED;

    boolean isPositive() {
        return this == PCR_POSITIVE || this == RTK_POSITIVE;
    }

    boolean isNegative() {
        return this == PCR_NEGATIVE || this == RTK_NEGATIVE;
    }

    boolean isPcr() {
        return this == PCR_POSITIVE || this == PCR_NEGATIVE || this == PCR_INDETERMINATE;
    }
}
