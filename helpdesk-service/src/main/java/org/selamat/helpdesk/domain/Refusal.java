package org.selamat.helpdesk.domain;

/** Why a step was not taken; the business knows each of them. */
public enum Refusal {
    WRONG_STATE,
    NOT_ASSIGNED_TO_YOU,
    OWN_CASE,
    SAME_PERSON
}
