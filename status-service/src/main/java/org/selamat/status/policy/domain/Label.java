package org.selamat.status.policy.domain;

/**
 * What a person's status is called, most serious first: of several that apply, the first is shown.
 * The order is a rule of its own and doesn't change by date; colours and permissions are policy.
 */
public enum Label {
    DECEASED,
    CONFIRMED,
    /** Under an order to stay home, as a close contact, a traveller or by an officer's decision. */
    HOME_SURVEILLANCE,
    SUSPECTED,
    CLOSE_CONTACT_SYMPTOMATIC,
    CLOSE_CONTACT,
    UNDER_SURVEILLANCE,
    CASUAL_CONTACT,
    LOW_RISK;

    public boolean isWorseThan(Label other) {
        return compareTo(other) < 0;
    }
}
