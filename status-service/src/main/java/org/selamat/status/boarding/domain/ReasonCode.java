package org.selamat.status.boarding.domain;

import java.util.List;

import org.selamat.status.entry.domain.EntryReason;

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
    TEST_REQUIRED(Category.RULE),
    CHILD_WITH_GUARDIAN(Category.RULE),
    DOSES_INSUFFICIENT(Category.RULE, MissingItem.VACCINATION_CERTIFICATE),
    VACCINE_NOT_ACCEPTED(Category.RULE, MissingItem.VACCINATION_CERTIFICATE),
    TOO_SOON_AFTER_DOSE(Category.RULE, MissingItem.VACCINATION_CERTIFICATE),
    CERT_REVOKED(Category.CERTIFICATE),
    FOREIGN_CERT_PENDING(Category.CERTIFICATE),
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

    static ReasonCode of(EntryReason reason) {
        return valueOf(reason.name());
    }

    /** What would let the question be answered. */
    public List<MissingItem> missing() {
        return missing;
    }

    /** What the agent settles; other reasons have nothing to settle at a desk. */
    public List<Condition> conditions() {
        return switch (this) {
            case NAME_NEAR_MATCH -> List.of(Condition.SEE_ORIGINAL_DOCUMENT, Condition.CONFIRM_NAME_CHANGE);
            case TEST_REQUIRED -> List.of(Condition.SEE_TEST_RESULT_WITHIN);
            case CHILD_WITH_GUARDIAN -> List.of(Condition.SEE_GUARDIAN);
            default -> List.of();
        };
    }

    /** What kind of matter a reason is, for the agent's screen. */
    public enum Category {
        PUBLIC_HEALTH_ORDER,
        IDENTITY_MATCH,
        /** What the destination asks of everybody. */
        RULE,
        /** A certificate, and who has to look at it. */
        CERTIFICATE,
        SYSTEM
    }
}
