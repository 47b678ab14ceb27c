package org.selamat.vaccine.domain.correction;

/** Why an approved correction of helpdesk-service can't be applied; the words are those of status-service. */
public enum CorrectionRefusal {
    NOT_TWO_PEOPLE,
    UNKNOWN_TARGET,
    ALREADY_VOIDED
}
