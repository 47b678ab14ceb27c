package org.selamat.vaccine.rest;

import java.util.List;

import org.selamat.kit.problem.ProblemType;

/** The problem types of this service; listed in {@code platform/contracts/problems/vaccine.json}. */
public final class VaccineProblems {

    public static final ProblemType DOCUMENT_INVALID = of("document-invalid", 422);
    public static final ProblemType PERSON_UNKNOWN = of("person-unknown", 422);
    public static final ProblemType DOSE_ALREADY_RECORDED = of("dose-already-recorded", 409);
    public static final ProblemType PRODUCT_UNKNOWN = of("product-unknown", 422);
    public static final ProblemType DOSE_IN_THE_FUTURE = of("dose-in-the-future", 422);
    public static final ProblemType DOSE_BEFORE_BIRTH = of("dose-before-birth", 422);
    public static final ProblemType DOSE_BEFORE_CAMPAIGN = of("dose-before-campaign", 422);
    public static final ProblemType DOSE_NUMBERS_IMPOSSIBLE = of("dose-numbers-impossible", 422);
    public static final ProblemType DOSE_OUT_OF_ORDER = of("dose-out-of-order", 422);
    public static final ProblemType DOSE_UNKNOWN = of("dose-unknown", 422);
    public static final ProblemType PRODUCT_NOT_CERTIFIABLE = of("product-not-certifiable", 422);
    public static final ProblemType ID_TAKEN = of("id-taken", 422);
    public static final ProblemType HOLDER_DIFFERS = of("holder-differs", 422);
    public static final ProblemType ASSERTION_REFUSED = of("identity-assertion-refused", 422);
    public static final ProblemType ASSERTION_KEYS_AWAY = of("identity-keys-away", 503);
    public static final ProblemType PERSON_NOT_YET_KNOWN = of("person-not-yet-known", 503);
    public static final ProblemType SIGNER_NOT_VALID = of("signer-not-valid", 503);

    static final List<ProblemType> ALL = List.of(DOCUMENT_INVALID, PERSON_UNKNOWN, DOSE_ALREADY_RECORDED, PRODUCT_UNKNOWN,
            DOSE_IN_THE_FUTURE, DOSE_BEFORE_BIRTH, DOSE_BEFORE_CAMPAIGN, DOSE_NUMBERS_IMPOSSIBLE, DOSE_OUT_OF_ORDER,
            DOSE_UNKNOWN,
            PRODUCT_NOT_CERTIFIABLE, ID_TAKEN, HOLDER_DIFFERS, ASSERTION_REFUSED, ASSERTION_KEYS_AWAY, PERSON_NOT_YET_KNOWN,
            SIGNER_NOT_VALID);

    private VaccineProblems() {
    }

    private static ProblemType of(String name, int status) {
        return ProblemType.of("vaccine", name, status);
    }
}
