package org.selamat.checkin.rest;

import java.util.List;

import org.selamat.kit.problem.ProblemType;

/** The refusals of this service; they are listed in {@code contracts/problems/checkin.json}. */
public final class CheckinProblems {

    public static final ProblemType ID_REUSED = type("id-reused", 422);
    public static final ProblemType ID_TAKEN = type("id-taken", 409);
    public static final ProblemType CODE_NOT_GENUINE = type("code-not-genuine", 422);
    public static final ProblemType CODE_KEY_UNKNOWN = type("code-key-unknown", 422);
    public static final ProblemType CODE_OUTDATED = type("code-outdated", 422);
    public static final ProblemType VISIT_ID_UNUSABLE = type("visit-id-unusable", 422);
    public static final ProblemType TOO_LATE = type("too-late", 422);
    public static final ProblemType IN_THE_FUTURE = type("in-the-future", 422);
    public static final ProblemType CLOCK_OFF = type("clock-off", 422);
    public static final ProblemType QUEUE_NOT_SIGNED = type("queue-not-signed", 403);
    public static final ProblemType CHECK_OUT_OUTSIDE_VISIT = type("check-out-outside-visit", 422);
    public static final ProblemType ALREADY_CHECKED_OUT = type("already-checked-out", 409);
    public static final ProblemType VISIT_DELETED = type("visit-deleted", 409);
    public static final ProblemType BADGE_NOT_VALID = type("badge-not-valid", 422);
    public static final ProblemType BADGE_NOT_ISSUED = type("badge-not-issued", 409);
    public static final ProblemType ALERT_NOT_PROPOSED = type("alert-not-proposed", 409);
    public static final ProblemType ALERT_DECIDED = type("alert-decided", 409);
    public static final ProblemType SECOND_PERSON_REQUIRED = type("second-person-required", 403);
    public static final ProblemType NAME_TOO_SHORT = type("name-too-short", 422);
    public static final ProblemType NAME_NOT_PRINTABLE = type("name-not-printable", 422);
    public static final ProblemType ZONE_OF_A_ZONE = type("zone-of-a-zone", 422);
    public static final ProblemType ZONE_NAME_TOO_LONG = type("zone-name-too-long", 422);
    public static final ProblemType ZONE_LIKE_ITS_PREMISES = type("zone-like-its-premises", 422);
    public static final ProblemType VENUE_CLOSED = type("venue-closed", 409);
    public static final ProblemType TOO_MANY_VENUES = type("too-many-venues", 409);
    public static final ProblemType TOO_MANY_ZONES = type("too-many-zones", 409);
    public static final ProblemType TOO_MANY_VISITS = type("too-many-visits", 429);
    public static final ProblemType BUSY = type("busy", 503);

    static final List<ProblemType> ALL = List.of(ID_REUSED, ID_TAKEN, CODE_NOT_GENUINE, CODE_KEY_UNKNOWN, CODE_OUTDATED,
            VISIT_ID_UNUSABLE, TOO_LATE, IN_THE_FUTURE, CLOCK_OFF, QUEUE_NOT_SIGNED,
            CHECK_OUT_OUTSIDE_VISIT, ALREADY_CHECKED_OUT, VISIT_DELETED, BADGE_NOT_VALID, BADGE_NOT_ISSUED, ALERT_NOT_PROPOSED,
            ALERT_DECIDED, SECOND_PERSON_REQUIRED, NAME_TOO_SHORT, NAME_NOT_PRINTABLE, ZONE_OF_A_ZONE, ZONE_NAME_TOO_LONG,
            ZONE_LIKE_ITS_PREMISES, VENUE_CLOSED, TOO_MANY_VENUES, TOO_MANY_ZONES, TOO_MANY_VISITS, BUSY);

    private CheckinProblems() {
    }

    private static ProblemType type(String name, int status) {
        return ProblemType.of("checkin", name, status);
    }
}
