package org.selamat.status.boarding.domain;

/** What an airline can be told. UNAVAILABLE and INSUFFICIENT_DATA are never folded into DO_NOT_BOARD. */
public enum BoardingDecision {
    OK_TO_BOARD,
    /** A duty officer decides before the gate closes. */
    REFER,
    DO_NOT_BOARD,
    INSUFFICIENT_DATA,
    /** The service can't tell; the carrier goes on as its fallback says. */
    UNAVAILABLE
}
