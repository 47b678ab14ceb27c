package org.selamat.vaccine.domain.code;

/** Whom we believe, in every format, kept up to date by somebody else. */
public interface TrustAnchors {

    Anchors current();
}
