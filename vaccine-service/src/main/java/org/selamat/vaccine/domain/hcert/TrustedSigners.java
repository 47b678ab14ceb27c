package org.selamat.vaccine.domain.hcert;

/** Whom we believe, kept up to date by somebody else. */
public interface TrustedSigners {

    /** Our own signer and those of other countries. */
    TrustList current();
}
