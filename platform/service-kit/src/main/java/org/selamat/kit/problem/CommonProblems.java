package org.selamat.kit.problem;

import java.util.List;

/** The types that every service can answer with; they are listed in {@code contracts/problems/common.json}. */
public final class CommonProblems {

    public static final ProblemType MALFORMED_JSON = common("malformed-json", 400);
    public static final ProblemType INVALID_REQUEST = common("invalid-request", 400);
    public static final ProblemType IDEMPOTENCY_KEY_REQUIRED = common("idempotency-key-required", 400);
    public static final ProblemType UNAUTHENTICATED = common("unauthenticated", 401);
    public static final ProblemType FORBIDDEN = common("forbidden", 403);
    public static final ProblemType PURPOSE_REQUIRED = common("purpose-required", 403);
    public static final ProblemType NOT_FOUND = common("not-found", 404);
    public static final ProblemType METHOD_NOT_ALLOWED = common("method-not-allowed", 405);
    public static final ProblemType NOT_ACCEPTABLE = common("not-acceptable", 406);
    public static final ProblemType CONFLICT = common("conflict", 409);
    public static final ProblemType PRECONDITION_FAILED = common("precondition-failed", 412);
    public static final ProblemType TOO_LARGE = common("too-large", 413);
    public static final ProblemType UNSUPPORTED_MEDIA_TYPE = common("unsupported-media-type", 415);
    public static final ProblemType IDEMPOTENCY_KEY_REUSED = common("idempotency-key-reused", 422);
    public static final ProblemType PRECONDITION_REQUIRED = common("precondition-required", 428);
    public static final ProblemType TOO_MANY_REQUESTS = common("too-many-requests", 429);
    public static final ProblemType INTERNAL = common("internal", 500);
    public static final ProblemType UNAVAILABLE = common("unavailable", 503);

    public static final List<ProblemType> ALL = List.of(MALFORMED_JSON, INVALID_REQUEST, IDEMPOTENCY_KEY_REQUIRED,
            UNAUTHENTICATED,
            FORBIDDEN, PURPOSE_REQUIRED, NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, CONFLICT, PRECONDITION_FAILED,
            TOO_LARGE,
            UNSUPPORTED_MEDIA_TYPE, IDEMPOTENCY_KEY_REUSED, PRECONDITION_REQUIRED, TOO_MANY_REQUESTS, INTERNAL, UNAVAILABLE);

    private CommonProblems() {
    }

    private static ProblemType common(String name, int status) {
        return ProblemType.of("common", name, status);
    }
}
