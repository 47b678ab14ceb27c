package org.selamat.status.boarding.domain;

/** What the agent settles at the desk, with OK_TO_BOARD_IF. */
public enum Condition {
    /** Booking and document write the name differently: the document in hand decides. */
    SEE_ORIGINAL_DOCUMENT,
    /** A marriage certificate or the like, where the names are really two. */
    CONFIRM_NAME_CHANGE,
    /** A negative test, at departure no older than the answer says. */
    SEE_TEST_RESULT_WITHIN,
    /** A grown-up who is responsible for the child, on the same flight. */
    SEE_GUARDIAN
}
