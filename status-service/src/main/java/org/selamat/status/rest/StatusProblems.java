package org.selamat.status.rest;

import org.selamat.kit.problem.ProblemType;

/** The refusals that this service's rules know; texts in {@code problems/status_*.properties}. */
public final class StatusProblems {

    public static final ProblemType DOCUMENT_UNREADABLE = ProblemType.of("status", "document-unreadable", 422);
    public static final ProblemType PERSON_UNKNOWN = ProblemType.of("status", "person-unknown", 422);
    public static final ProblemType NOT_YET = ProblemType.of("status", "not-yet", 422);
    public static final ProblemType BRAKE_TRIP_NOT_FOUND = ProblemType.of("status", "brake-trip-not-found", 404);
    public static final ProblemType BRAKE_TRIP_ENDED = ProblemType.of("status", "brake-trip-ended", 409);
    public static final ProblemType WEAKENING_NOT_FOUND = ProblemType.of("status", "weakening-not-found", 404);
    public static final ProblemType RESULT_NOT_CONFIRMED = ProblemType.of("status", "result-not-confirmed", 422);
    public static final ProblemType SAMPLE_TOO_OLD = ProblemType.of("status", "sample-too-old", 422);
    public static final ProblemType TOO_MANY_REPORTS = ProblemType.of("status", "too-many-reports", 422);
    public static final ProblemType SELF_REPORT_NOT_FOUND = ProblemType.of("status", "self-report-not-found", 404);
    public static final ProblemType UNDO_OVER = ProblemType.of("status", "undo-over", 409);
    public static final ProblemType POLICY_UNREADABLE = ProblemType.of("status", "policy-unreadable", 422);
    public static final ProblemType POLICY_VERSION_TAKEN = ProblemType.of("status", "policy-version-taken", 409);
    public static final ProblemType POLICY_DRAFT_NOT_FOUND = ProblemType.of("status", "policy-draft-not-found", 404);
    public static final ProblemType POLICY_NOT_ADOPTABLE = ProblemType.of("status", "policy-not-adoptable", 409);
    public static final ProblemType ORDER_NOT_FOUND = ProblemType.of("status", "order-not-found", 404);
    public static final ProblemType DOSE_NOT_FOUND = ProblemType.of("status", "dose-not-found", 404);
    public static final ProblemType NOTHING_DUE = ProblemType.of("status", "nothing-due", 409);
    public static final ProblemType ORDER_OVER = ProblemType.of("status", "order-over", 409);
    public static final ProblemType END_OUT_OF_BOUNDS = ProblemType.of("status", "end-out-of-bounds", 422);
    public static final ProblemType PROPOSAL_NOT_FOUND = ProblemType.of("status", "proposal-not-found", 404);
    public static final ProblemType PROPOSAL_OVERTAKEN = ProblemType.of("status", "proposal-overtaken", 409);
    public static final ProblemType OTHER_OFFICER_REQUIRED = ProblemType.of("status", "other-officer-required", 403);
    public static final ProblemType BATCH_NOT_FOUND = ProblemType.of("status", "batch-not-found", 404);
    public static final ProblemType BATCH_FILE_INVALID = ProblemType.of("status", "batch-file-invalid", 422);
    public static final ProblemType BATCH_STATE_CONFLICT = ProblemType.of("status", "batch-state-conflict", 409);
    public static final ProblemType BATCH_UNSAFE = ProblemType.of("status", "batch-unsafe", 409);
    public static final ProblemType SECOND_PERSON_REQUIRED = ProblemType.of("status", "second-person-required", 403);
    public static final ProblemType CONTEST_NOT_FOUND = ProblemType.of("status", "contest-not-found", 404);
    public static final ProblemType NOTHING_TO_CONTEST = ProblemType.of("status", "nothing-to-contest", 409);
    public static final ProblemType CONTEST_DECIDED = ProblemType.of("status", "contest-decided", 409);
    public static final ProblemType GRANT_REQUIRED = ProblemType.of("status", "grant-required", 403);
    public static final ProblemType DISTRICT_UNKNOWN = ProblemType.of("status", "district-unknown", 422);
    public static final ProblemType OUTSIDE_THE_GRID = ProblemType.of("status", "outside-the-grid", 422);
    public static final ProblemType QUERIES_SPENT = ProblemType.of("status", "queries-spent", 429);
    public static final ProblemType DEPARTURE_PASSED = ProblemType.of("status", "departure-passed", 422);
    public static final ProblemType FLIGHT_CLOSED = ProblemType.of("status", "flight-closed", 409);
    public static final ProblemType NOTHING_TO_OVERRIDE = ProblemType.of("status", "nothing-to-override", 409);
    public static final ProblemType NOTHING_TO_DISPUTE = ProblemType.of("status", "nothing-to-dispute", 409);
    public static final ProblemType WEBHOOK_URL_REFUSED = ProblemType.of("status", "webhook-url-refused", 422);

    private StatusProblems() {
    }
}
