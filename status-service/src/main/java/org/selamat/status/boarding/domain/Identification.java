package org.selamat.status.boarding.domain;

import java.util.Optional;

/** How a passenger was identified, or why not. Whoever was not is told nothing about anybody's health. */
public enum Identification {
    PASSENGER_CODE(null),
    EXACT(null),
    COMPATIBLE(null),
    /** Probably the holder of the document; the agent, who sees it, settles it. */
    NEAR(null),
    CODE_INVALID(ReasonCode.PASSENGER_CODE_INVALID),
    INCOMPLETE(ReasonCode.TRAVELLER_INCOMPLETE),
    NOT_REGISTERED(ReasonCode.NOT_REGISTERED),
    NOT_COMPARABLE(ReasonCode.NAME_NOT_COMPARABLE),
    NAME_MISMATCH(ReasonCode.NAME_MISMATCH),
    DOB_MISMATCH(ReasonCode.DOB_MISMATCH),
    TOO_MANY_ATTEMPTS(ReasonCode.TOO_MANY_ATTEMPTS);

    private final ReasonCode obstacle;

    Identification(ReasonCode obstacle) {
        this.obstacle = obstacle;
    }

    /** Why nobody could be identified; empty when somebody was. */
    public Optional<ReasonCode> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    /** The document is right, the name or the date is not. */
    public boolean isMiss() {
        return this == NAME_MISMATCH || this == DOB_MISMATCH;
    }
}
