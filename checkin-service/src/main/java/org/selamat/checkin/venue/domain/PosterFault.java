package org.selamat.checkin.venue.domain;

/** What a visitor saw wrong with the code at a door; a list, because free text about a place is text about people. */
public enum PosterFault {
    /** Something is stuck over it. */
    COVERED,
    /** It opens something else than the check-in of this place. */
    LEADS_ELSEWHERE,
    MISSING,
    DAMAGED
}
