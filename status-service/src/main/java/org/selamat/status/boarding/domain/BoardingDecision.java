package org.selamat.status.boarding.domain;

/** What an airline can be told. Nothing but an order that holds is ever folded into DO_NOT_BOARD. */
public enum BoardingDecision {
    OK_TO_BOARD,
    /** The agent can settle the conditions at the desk. */
    OK_TO_BOARD_IF,
    /** A duty officer decides before the gate closes. */
    REFER,
    DO_NOT_BOARD,
    INSUFFICIENT_DATA,
    /** Nobody registered holds the document; not a refusal. */
    NO_RECORD,
    /** The service can't tell; the carrier goes on as its fallback says. */
    UNAVAILABLE
}
