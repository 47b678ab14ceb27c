package org.selamat.helpdesk.domain;

import java.time.Instant;

/**
 * One line of what the citizen sees; its text comes from bundles in the citizen's language.
 *
 * @param reason a code that the text depends on; null when the event says it all
 */
public record TimelineEntry(Instant at, Event event, String reason) {

    /** What happened; who exactly did it is in the access log, not here. */
    public enum Event {
        OPENED,
        OPENED_BY_REFERRAL,
        ASSIGNED,
        STARTED,
        ACCESS_REQUESTED,
        ACCESS_GIVEN,
        ACCESS_REVOKED,
        CORRECTION_PROPOSED,
        CORRECTION_REJECTED,
        CORRECTION_APPROVED,
        CORRECTION_APPLIED,
        CORRECTION_REFUSED,
        /** What the citizen contests was taken back for another reason than this case. */
        ORDER_TAKEN_BACK,
        CONVERGED,
        RESOLVED,
        CLOSED,
        WITHDRAWN,
        DEADLINE_MISSED
    }

    public static TimelineEntry of(Instant at, Event event) {
        return new TimelineEntry(at, event, null);
    }
}
