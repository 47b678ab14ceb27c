package org.selamat.status.boarding.domain;

/** What an airline has to bring, or to correct, with INSUFFICIENT_DATA. */
public enum MissingItem {
    PASSENGER_CODE,
    DOCUMENT,
    NAME,
    BIRTH_DATE
}
