package org.selamat.vaccine.domain.correction;

/** Why a dose is wrong. The same list as helpdesk-service's. */
public enum CorrectionReason {
    NO_EVIDENCE,
    WRONG_PERSON,
    WRONG_DATE,
    DUPLICATE,
    DATA_ERROR
}
