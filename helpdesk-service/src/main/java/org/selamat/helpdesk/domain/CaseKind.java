package org.selamat.helpdesk.domain;

/** What a case is about. There is no free text: the kind, an order and a flight say enough to act on. */
public enum CaseKind {
    /** A home order that the citizen says is wrong. */
    CONTEST_ORDER,
    /** A missing or wrong entry in the record. */
    RECORD,
    /** Log-in, dependants, hand-over. */
    ACCOUNT,
    /** How something works. */
    QUESTION,
    /** Opened by itself when an airline was told to ask a person. */
    BOARDING_REFERRAL;

    /** Whether a flight makes the case urgent: only where somebody could be kept from boarding. */
    public boolean canStopATraveller() {
        return this == CONTEST_ORDER || this == RECORD || this == BOARDING_REFERRAL;
    }
}
