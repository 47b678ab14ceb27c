package org.selamat.status.area.domain;

/** What the address of a case is to the person. Only a home says anything about its neighbourhood. */
public enum Stay {
    HOME,
    /** A hotel or hostel that serves as quarantine station. */
    QUARANTINE_PREMISES,
    /** A quarantine and treatment centre (PKRC). */
    TREATMENT_CENTRE,
    HOSPITAL
}
