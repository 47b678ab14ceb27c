package org.selamat.vaccine.domain.review;

/** Why officers refuse a certificate; each has a text for its holder, with what to do next, in every language. */
public enum ReviewRefusal {
    UNREADABLE,
    NO_CERTIFICATE,
    OF_SOMEBODY_ELSE,
    INCOMPLETE,
    VACCINE_UNKNOWN,
    NOT_CONFIRMED,
    NOT_GENUINE
}
