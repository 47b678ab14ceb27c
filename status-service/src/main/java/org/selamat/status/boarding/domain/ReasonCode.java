package org.selamat.status.boarding.domain;

import java.util.List;

/** Why a decision came out as it did, in words that disclose no diagnosis. Texts and remedies hang on these names. */
public enum ReasonCode {
    ORDER_ACTIVE(Category.PUBLIC_HEALTH_ORDER),
    ORDER_DISPUTED(Category.PUBLIC_HEALTH_ORDER),
    ORDER_RECENT(Category.PUBLIC_HEALTH_ORDER),
    /** An earlier answer rested on something that no longer holds. */
    ORDER_RECENTLY_WITHDRAWN(Category.PUBLIC_HEALTH_ORDER),
    /** Nothing stands behind the order. */
    ORDER_UNSUPPORTED(Category.PUBLIC_HEALTH_ORDER),
    /** The person is restricted, but by no order that could be shown. */
    RESTRICTION_WITHOUT_ORDER(Category.PUBLIC_HEALTH_ORDER),
    NAME_NEAR_MATCH(Category.IDENTITY_MATCH),
    PASSENGER_CODE_INVALID(Category.IDENTITY_MATCH, MissingItem.PASSENGER_CODE),
    TRAVELLER_INCOMPLETE(Category.IDENTITY_MATCH, MissingItem.DOCUMENT, MissingItem.NAME, MissingItem.BIRTH_DATE),
    NOT_REGISTERED(Category.IDENTITY_MATCH),
    /** Registered before names could be compared. */
    NAME_NOT_COMPARABLE(Category.IDENTITY_MATCH, MissingItem.PASSENGER_CODE),
    NAME_MISMATCH(Category.IDENTITY_MATCH, MissingItem.NAME),
    DOB_MISMATCH(Category.IDENTITY_MATCH, MissingItem.BIRTH_DATE),
    TOO_MANY_ATTEMPTS(Category.IDENTITY_MATCH, MissingItem.PASSENGER_CODE),
    STATUS_STALE(Category.SYSTEM),
    DEPENDENCY_DOWN(Category.SYSTEM);

    private final Category category;
    private final List<MissingItem> missing;

    ReasonCode(Category category, MissingItem... missing) {
        this.category = category;
        this.missing = List.of(missing);
    }

    public Category category() {
        return category;
    }

    /** What would let the question be answered. */
    public List<MissingItem> missing() {
        return missing;
    }

    /** What the agent settles; other reasons have nothing to settle at a desk. */
    public List<Condition> conditions() {
        return this == NAME_NEAR_MATCH ? List.of(Condition.SEE_ORIGINAL_DOCUMENT, Condition.CONFIRM_NAME_CHANGE) : List.of();
    }

    /** What kind of matter a reason is, for the agent's screen. */
    public enum Category {
        PUBLIC_HEALTH_ORDER,
        IDENTITY_MATCH,
        SYSTEM
    }
}
