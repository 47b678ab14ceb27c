package org.selamat.identity.session.domain;

/** Why a session ended before its time. */
public enum RevokeReason {
    SIGNED_OUT,
    REFRESH_REUSED,
    CODE_REUSED,
    PERSON_ERASED
}
