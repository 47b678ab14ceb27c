package org.selamat.helpdesk.domain.sla;

/** Who looks first. */
public enum Queue {
    BOARDING,
    TRAVEL,
    LIBERTY,
    RECORD,
    ACCOUNT,
    QUESTION
}
