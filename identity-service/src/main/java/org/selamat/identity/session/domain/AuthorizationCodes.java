package org.selamat.identity.session.domain;

import java.time.Instant;
import java.util.Optional;

/** Authorization codes that were given out. */
public interface AuthorizationCodes {

    void add(AuthorizationCode code);

    /** Takes the code, once: a second call finds it used, whoever makes it. */
    Optional<AuthorizationCode> redeem(byte[] hash, Instant now);

    /** Remembers which session the code was redeemed for. */
    void redeemedFor(byte[] hash, SessionId session);

    /** The session that a used code was redeemed for: it has to end when the code comes a second time (RFC 6749 4.1.2). */
    Optional<SessionId> sessionOf(byte[] hash);

    void forget(Instant before);
}
