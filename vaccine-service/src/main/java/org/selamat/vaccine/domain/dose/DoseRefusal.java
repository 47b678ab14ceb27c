package org.selamat.vaccine.domain.dose;

/** Why an injection can't be recorded. */
public enum DoseRefusal {
    PRODUCT_UNKNOWN,
    IN_THE_FUTURE,
    BEFORE_BIRTH,
    BEFORE_CAMPAIGN,
    NUMBERS_IMPOSSIBLE,
    OUT_OF_ORDER
}
