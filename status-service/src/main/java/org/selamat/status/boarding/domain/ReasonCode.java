package org.selamat.status.boarding.domain;

/** Why a decision came out as it did, in words that disclose no diagnosis. Texts and remedies hang on these names. */
public enum ReasonCode {
    ORDER_ACTIVE(Category.PUBLIC_HEALTH_ORDER),
    ORDER_DISPUTED(Category.PUBLIC_HEALTH_ORDER),
    ORDER_RECENT(Category.PUBLIC_HEALTH_ORDER),
    /** Nothing stands behind the order. */
    ORDER_UNSUPPORTED(Category.PUBLIC_HEALTH_ORDER),
    /** The person is restricted, but by no order that could be shown. */
    RESTRICTION_WITHOUT_ORDER(Category.PUBLIC_HEALTH_ORDER),
    PASSENGER_CODE_INVALID(Category.IDENTITY_MATCH),
    STATUS_STALE(Category.SYSTEM),
    DEPENDENCY_DOWN(Category.SYSTEM);

    private final Category category;

    ReasonCode(Category category) {
        this.category = category;
    }

    public Category category() {
        return category;
    }

    /** What kind of matter a reason is, for the agent's screen. */
    public enum Category {
        PUBLIC_HEALTH_ORDER,
        IDENTITY_MATCH,
        SYSTEM
    }
}
