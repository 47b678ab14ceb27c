package org.selamat.status.name.domain;

/** How well a name and a birth date fit whoever holds the document, best first. */
public enum HolderMatch {
    /** The same words, in whatever order, case or division, with or without titles. */
    EXACT,
    /** All parts of the shorter name are in the longer one. */
    COMPATIBLE,
    /** Most parts agree, or sound alike: someone who sees the document can tell. */
    NEAR,
    NAME_MISMATCH,
    BIRTH_DATE_MISMATCH
}
