package org.selamat.identity.person.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** What a guardian is to a dependant; it decides how long they may act for them. */
public enum Relation {
    CHILD,
    PARENT,
    SPOUSE,
    WARD,
    OTHER;

    private static final int ADULT_AGE = 18;
    /** Care of an adult is confirmed anew each year. */
    private static final Period CARE = Period.ofMonths(12);
    private static final ZoneId HOME = ZoneId.of("Asia/Kuala_Lumpur");

    /** For one's minor child until the 18th birthday, for everyone else for twelve months. */
    Instant until(LocalDate dependantBornOn, Instant from) {
        var today = from.atZone(HOME).toLocalDate();
        var adulthood = dependantBornOn.plusYears(ADULT_AGE);
        var end = this == CHILD && adulthood.isAfter(today) ? adulthood : today.plus(CARE);
        return end.atStartOfDay(HOME).toInstant();
    }
}
