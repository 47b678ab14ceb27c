package org.selamat.checkin.exposure.application;

/** What matching a case came to. */
enum Matched {

    /** Everything was as it is. */
    UNCHANGED,

    /**
     * Where the case stayed or whom it exposed is different now. A visit whose statement began before that committed, and ended
     * after the match had read, is seen by neither, so the case has to be looked at once more.
     */
    CHANGED,

    /** There is more to tell than the rate allowed. */
    UNFINISHED
}
