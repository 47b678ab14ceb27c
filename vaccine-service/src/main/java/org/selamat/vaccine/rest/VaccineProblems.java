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
    public static final ProblemType CENTRE_UNKNOWN = of("centre-unknown", 422);
    public static final ProblemType DOSE_BEFORE_CENTRE_OPENED = of("dose-before-centre-opened", 422);
    public static final ProblemType DOSE_AFTER_CENTRE_CLOSED = of("dose-after-centre-closed", 422);
    public static final ProblemType LOT_UNKNOWN = of("lot-unknown", 422);
    public static final ProblemType LOT_OF_OTHER_PRODUCT = of("lot-of-other-product", 422);
    public static final ProblemType LOT_NOT_RELEASED = of("lot-not-released", 422);
    public static final ProblemType LOT_EXPIRED = of("lot-expired", 422);
    public static final ProblemType LOT_RECALLED = of("lot-recalled", 422);
    public static final ProblemType ROW_INVALID = of("row-invalid", 422);
    public static final ProblemType DOSE_BATCH_UNKNOWN = of("dose-batch-unknown", 404);
    public static final ProblemType CENTRE_NOT_FOUND = of("centre-not-found", 404);
    public static final ProblemType CENTRE_ID_INVALID = of("centre-id-invalid", 422);
    public static final ProblemType LOT_NOT_FOUND = of("lot-not-found", 404);
    public static final ProblemType LOT_DIFFERS = of("lot-differs", 409);
    public static final ProblemType LOT_NOT_RECALLED = of("lot-not-recalled", 422);
    public static final ProblemType RECALL_SAYS_SO = of("recall-says-so", 422);
    public static final ProblemType RECALL_CHANGED = of("recall-changed", 409);
    public static final ProblemType JUDGEMENT_NOT_FOUND = of("judgement-not-found", 404);
    public static final ProblemType JUDGEMENT_DECIDED = of("judgement-decided", 409);
    public static final ProblemType DOSE_NOT_STANDING = of("dose-not-standing", 422);
    public static final ProblemType DOSE_CHANGED = of("dose-changed", 409);
    public static final ProblemType DOSE_NOT_REPLACEABLE = of("dose-not-replaceable", 422);
    public static final ProblemType CORRECTION_NOT_FOUND = of("correction-not-found", 404);
    public static final ProblemType CORRECTION_DECIDED = of("correction-decided", 409);
    public static final ProblemType SECOND_PERSON_NEEDED = of("second-person-needed", 422);
    public static final ProblemType DOSE_UNKNOWN = of("dose-unknown", 422);
    public static final ProblemType PRODUCT_NOT_CERTIFIABLE = of("product-not-certifiable", 422);
    public static final ProblemType PICTURE_UNREADABLE = of("picture-unreadable", 422);
    public static final ProblemType PICTURE_WITHOUT_CODE = of("picture-without-code", 422);
    public static final ProblemType PICTURE_TOO_LARGE = of("picture-too-large", 413);
    public static final ProblemType PICTURES_BUSY = of("pictures-busy", 503);
    public static final ProblemType RULE_MALFORMED = of("rule-malformed", 422);
    public static final ProblemType RULE_VERSION_NOT_NEWER = of("rule-version-not-newer", 422);
    public static final ProblemType RULE_NOTICE_TOO_SHORT = of("rule-notice-too-short", 422);
    public static final ProblemType RULE_TOO_FAR_AHEAD = of("rule-too-far-ahead", 422);
    public static final ProblemType RULE_LIFE_TOO_SHORT = of("rule-life-too-short", 422);
    public static final ProblemType RULE_STARTS_BEFORE_PREVIOUS = of("rule-starts-before-previous", 422);
    public static final ProblemType FOREIGN_CERTIFICATE_NOT_FOUND = of("foreign-certificate-not-found", 404);
    public static final ProblemType TRAVEL_DATE_IMPOSSIBLE = of("travel-date-impossible", 422);
    public static final ProblemType SUBMISSION_DECIDED = of("submission-decided", 409);
    public static final ProblemType TOO_MANY_IN_REVIEW = of("too-many-in-review", 422);
    public static final ProblemType REVIEW_NOT_FOUND = of("review-not-found", 404);
    public static final ProblemType REVIEW_NOT_WAITING = of("review-not-waiting", 409);
    public static final ProblemType REVIEW_CHANGED = of("review-changed", 409);
    public static final ProblemType EXHIBIT_GONE = of("exhibit-gone", 404);
    public static final ProblemType ID_TAKEN = of("id-taken", 422);
    public static final ProblemType HOLDER_DIFFERS = of("holder-differs", 422);
    public static final ProblemType CERTIFICATE_REVOKED = of("certificate-revoked", 422);
    public static final ProblemType NOT_SUPERSEDABLE = of("not-supersedable", 422);
    public static final ProblemType CERTIFICATE_NOT_FOUND = of("certificate-not-found", 404);
    public static final ProblemType SUSPENSION_TOO_LONG = of("suspension-too-long", 422);
    public static final ProblemType NOT_SUSPENDED = of("not-suspended", 422);
    public static final ProblemType REVOCATION_BATCH_GONE = of("revocation-batch-gone", 404);
    public static final ProblemType REVOCATION_SLICE_GONE = of("revocation-slice-gone", 404);
    public static final ProblemType SIGNER_UNKNOWN = of("signer-unknown", 404);
    public static final ProblemType ASSERTION_REFUSED = of("identity-assertion-refused", 422);
    public static final ProblemType ASSERTION_KEYS_AWAY = of("identity-keys-away", 503);
    public static final ProblemType PERSON_NOT_YET_KNOWN = of("person-not-yet-known", 503);
    public static final ProblemType SIGNER_NOT_VALID = of("signer-not-valid", 503);

    static final List<ProblemType> ALL = List.of(DOCUMENT_INVALID, PERSON_UNKNOWN, DOSE_ALREADY_RECORDED, PRODUCT_UNKNOWN,
            DOSE_IN_THE_FUTURE, DOSE_BEFORE_BIRTH, DOSE_BEFORE_CAMPAIGN, DOSE_NUMBERS_IMPOSSIBLE, DOSE_OUT_OF_ORDER,
            CENTRE_UNKNOWN, DOSE_BEFORE_CENTRE_OPENED, DOSE_AFTER_CENTRE_CLOSED, LOT_UNKNOWN, LOT_OF_OTHER_PRODUCT,
            LOT_NOT_RELEASED, LOT_EXPIRED,
            LOT_RECALLED, ROW_INVALID, DOSE_BATCH_UNKNOWN, CENTRE_NOT_FOUND, CENTRE_ID_INVALID, LOT_NOT_FOUND, LOT_DIFFERS,
            LOT_NOT_RECALLED, RECALL_SAYS_SO, RECALL_CHANGED, JUDGEMENT_NOT_FOUND, JUDGEMENT_DECIDED,
            DOSE_NOT_STANDING, DOSE_CHANGED, DOSE_NOT_REPLACEABLE, CORRECTION_NOT_FOUND, CORRECTION_DECIDED,
            SECOND_PERSON_NEEDED,
            DOSE_UNKNOWN,
            PRODUCT_NOT_CERTIFIABLE, PICTURE_UNREADABLE, PICTURE_WITHOUT_CODE, PICTURE_TOO_LARGE, PICTURES_BUSY, RULE_MALFORMED,
            RULE_VERSION_NOT_NEWER, RULE_NOTICE_TOO_SHORT, RULE_TOO_FAR_AHEAD, RULE_LIFE_TOO_SHORT, RULE_STARTS_BEFORE_PREVIOUS,
            FOREIGN_CERTIFICATE_NOT_FOUND, SUBMISSION_DECIDED, TRAVEL_DATE_IMPOSSIBLE, TOO_MANY_IN_REVIEW, REVIEW_NOT_FOUND,
            REVIEW_NOT_WAITING,
            REVIEW_CHANGED, EXHIBIT_GONE, ID_TAKEN, HOLDER_DIFFERS, CERTIFICATE_REVOKED, NOT_SUPERSEDABLE,
            CERTIFICATE_NOT_FOUND,
            SUSPENSION_TOO_LONG, NOT_SUSPENDED, REVOCATION_BATCH_GONE, REVOCATION_SLICE_GONE, SIGNER_UNKNOWN, ASSERTION_REFUSED,
            ASSERTION_KEYS_AWAY, PERSON_NOT_YET_KNOWN,
            SIGNER_NOT_VALID);

    private VaccineProblems() {
    }

    private static ProblemType of(String name, int status) {
        return ProblemType.of("vaccine", name, status);
    }
}
