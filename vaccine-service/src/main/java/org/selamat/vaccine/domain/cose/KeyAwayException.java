package org.selamat.vaccine.domain.cose;

/** The key is where it is kept, and can't be used now: a device that is away or has forgotten who we are. */
public final class KeyAwayException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public KeyAwayException(Exception cause) {
        super("the signing key can't be used now", cause);
    }
}
