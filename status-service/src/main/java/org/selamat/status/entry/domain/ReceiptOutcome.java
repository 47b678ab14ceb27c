package org.selamat.status.entry.domain;

/** What became of a verification receipt that an airline presented. Only a considered one proves anything. */
public enum ReceiptOutcome {
    CONSIDERED,
    /** Not a receipt at all, or not as it was signed. */
    CERT_SIGNATURE_INVALID,
    CERT_KEY_UNKNOWN,
    /** The receipt is too old, or the certificate ends before departure. */
    CERT_EXPIRED,
    CERT_NOT_YET_VALID,
    /** It is for nobody in particular, or for another airline. */
    AUDIENCE_MISMATCH,
    /** The certificate attests no dose. */
    CERT_TYPE_NOT_ACCEPTED,
    /** Without a name and birth date that the record agrees with nobody can tell whose it is. */
    TRAVELLER_INCOMPLETE,
    NAME_MISMATCH,
    DOB_MISMATCH,
    /** One receipt is good for one check. */
    RECEIPT_USED,
    /** The keys of vaccine-service aren't known, or not of late. */
    DEPENDENCY_DOWN
}
