package org.selamat.vaccine.domain.dose;

/** Why an injection can't be recorded. */
public enum DoseRefusal {
    PRODUCT_UNKNOWN,
    IN_THE_FUTURE,
    BEFORE_BIRTH,
    BEFORE_CAMPAIGN,
    CENTRE_UNKNOWN,
    BEFORE_CENTRE_OPENED,
    AFTER_CENTRE_CLOSED,
    LOT_UNKNOWN,
    LOT_OF_OTHER_PRODUCT,
    LOT_NOT_RELEASED,
    LOT_EXPIRED,
    LOT_RECALLED,
    NUMBERS_IMPOSSIBLE,
    OUT_OF_ORDER
}
