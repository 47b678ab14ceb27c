package org.selamat.status.derivation.domain;

/** Names the rule by which evidence made a status; texts in four languages hang on these names. */
public enum Rule {
    DEATH_RECORDED,
    POSITIVE_RESULT,
    CONFIRMED_BY_OFFICER,
    HOME_ORDER_BY_OFFICER,
    HOME_ORDER_AS_CLOSE_CONTACT,
    HOME_ORDER_AS_TRAVELLER,
    /** Longer than the rule says, by the decision of two officers. */
    HOME_ORDER_EXTENDED,
    UNCONFIRMED_POSITIVE,
    SUSPECTED_BY_OFFICER,
    CLOSE_CONTACT_WITH_SYMPTOMS,
    CLOSE_CONTACT,
    UNDER_WATCH,
    EXPOSURE_AT_PREMISES,
    /** Nothing that holds now says anything else. */
    NOTHING_AGAINST
}
