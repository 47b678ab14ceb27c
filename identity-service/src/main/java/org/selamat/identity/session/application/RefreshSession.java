package org.selamat.identity.session.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.IdentityConfig;
import org.selamat.identity.session.application.TokenAnswer.Refused;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;
import org.selamat.identity.session.domain.RefreshToken;
import org.selamat.identity.session.domain.RevokeReason;

/**
 * Exchanges a refresh token for the next pair. A token that was exchanged before is held by two parties; we can't tell
 * which is the thief, so the session ends for both (OWASP ASVS 5.0 10.4.5).
 */
@ApplicationScoped
public class RefreshSession {

    private final DeviceSessions sessions;
    private final SessionTokens tokens;
    private final EndSession endSession;
    private final Duration idle;
    private final Clock clock;

    RefreshSession(DeviceSessions sessions, SessionTokens tokens, EndSession endSession, IdentityConfig config, Clock clock) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.endSession = endSession;
        this.idle = config.tokens().idle();
        this.clock = clock;
    }

    /** @param jkt thumbprint of the device key that the caller has just proven */
    @Transactional
    public TokenAnswer refresh(String value, String jkt) {
        var now = clock.instant();
        return tokens.genuine(value).flatMap(token -> sessions.find(token.session())
                .filter(session -> session.jkt().equals(jkt) && session.isAlive(now, idle))
                .map(session -> rotate(session, token, now))).orElseGet(Refused::new);
    }

    private TokenAnswer rotate(DeviceSession session, RefreshToken token, Instant now) {
        var next = tokens.next(session, token, now);
        if (next.isEmpty()) {
            endSession.end(session.id(), RevokeReason.REFRESH_REUSED);
            return new Refused();
        }
        return next.get();
    }
}
