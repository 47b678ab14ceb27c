package org.selamat.identity.rest;

import org.selamat.kit.problem.ProblemType;

/** The problem types of identity-service, listed in {@code platform/contracts/problems/identity.json}. */
public final class IdentityProblems {

    public static final ProblemType DOCUMENT_INVALID = type("document-invalid", 422);
    public static final ProblemType DOCUMENT_ALREADY_REGISTERED = type("document-already-registered", 409);
    public static final ProblemType ALREADY_REGISTERED = type("already-registered", 409);
    public static final ProblemType BIRTH_DATE_IMPOSSIBLE = type("birth-date-impossible", 422);
    public static final ProblemType TOO_YOUNG = type("too-young", 422);
    public static final ProblemType OWN_SIGN_IN_REQUIRED = type("own-sign-in-required", 403);
    public static final ProblemType REGISTRATION_PAUSED = type("registration-paused", 429);
    public static final ProblemType PERSON_UNKNOWN = type("person-unknown", 422);
    public static final ProblemType MERGE_CONFLICT = type("merge-conflict", 409);
    public static final ProblemType SECOND_PERSON_REQUIRED = type("second-person-required", 403);
    public static final ProblemType FRESH_SIGN_IN_REQUIRED = type("fresh-sign-in-required", 403);
    public static final ProblemType NOT_FOR_THIS_DEPENDANT = type("not-for-this-dependant", 403);
    public static final ProblemType DEPENDANTS_REMAIN = type("dependants-remain", 409);
    public static final ProblemType MERGE_UNDECIDED = type("merge-undecided", 409);
    public static final ProblemType TOO_MANY_NAMES = type("too-many-names", 409);
    public static final ProblemType NAME_DECIDED = type("name-decided", 409);
    public static final ProblemType NAME_EVIDENCE_NEEDED = type("name-evidence-needed", 422);
    public static final ProblemType AUDIENCE_NOT_SERVED = type("audience-not-served", 422);

    private IdentityProblems() {
    }

    private static ProblemType type(String name, int status) {
        return ProblemType.of("identity", name, status);
    }
}
