package org.selamat.status.boarding.domain;

/** What an airline has to bring, or to correct, with INSUFFICIENT_DATA. */
public enum MissingItem {
    PASSENGER_CODE,
    DOCUMENT,
    NAME,
    BIRTH_DATE,
    /** Of doses that are not on record here. */
    VACCINATION_CERTIFICATE
}
