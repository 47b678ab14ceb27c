package org.selamat.helpdesk.domain.sla;

/** The two promises of a case. */
public enum SlaClock {
    /**
     * Until a person of the helpdesk begins; waiting for the citizen can't stop it, because nobody has asked anything yet.
     */
    FIRST_RESPONSE,
    /** Until it is resolved; stands still while the helpdesk waits for the citizen. */
    RESOLUTION
}
