package org.selamat.status.order.domain;

import java.time.Instant;

/** One window in which the person is asked how they are. */
public record AssessmentTask(Instant dueFrom, Instant dueUntil, State state) {

    /** A missed one never prolongs an order; several in a row are a reason for an officer to call. */
    public enum State {
        DUE,
        DONE,
        /** Done, with symptoms. */
        DONE_SYMPTOMS,
        MISSED,
        ESCALATED
    }
}
