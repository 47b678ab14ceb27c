package org.selamat.checkin.visit.domain;

/** Why a visit may not have been as it was told. A doubt weighs, and is shown to the visitor; it never drops a visit. */
public enum Doubt {
    /** Another venue at the same moment. */
    TWO_PLACES,
    /** From or to another venue faster than anybody travels. */
    IMPOSSIBLE_SPEED,
    /** After more stays than anybody makes in a day. */
    TOO_MANY,
    /** Outside the opening hours that the owner told. */
    CLOSED_VENUE
}
