package org.selamat.vaccine.domain.review;

/** Why a certificate needs humans. */
public enum ReviewGround {
    /** A picture or document without a code that says who signed it. */
    UNSIGNED,
    /** Signed, by somebody whom our trust list doesn't have. */
    SIGNER_UNKNOWN,
    /** Genuine, and its name is nearly that of the person who showed it. */
    NAME_NEAR
}
