package org.selamat.helpdesk.domain.correction;

/** Why something should never have been in the record. */
public enum CorrectionReason {
    NO_EVIDENCE,
    WRONG_PERSON,
    WRONG_DATE,
    DUPLICATE,
    DATA_ERROR
}
