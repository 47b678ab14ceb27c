package org.selamat.identity.session.application;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.account.domain.Accounts;
import org.selamat.identity.sealing.application.Secrets;
import org.selamat.identity.sealing.domain.KeyedHash;
import org.selamat.identity.session.application.TokenAnswer.Granted;
import org.selamat.identity.session.domain.DeviceSession;
import org.selamat.identity.session.domain.DeviceSessions;
import org.selamat.identity.session.domain.RefreshToken;

/** Makes the pair of tokens of a session, the first and each following one. */
@ApplicationScoped
class SessionTokens {

    private final DeviceSessions sessions;
    private final Accounts accounts;
    private final AccessTokens access;
    private final KeyedHash refreshKey;
    private final SecureRandom random;

    SessionTokens(DeviceSessions sessions, Accounts accounts, AccessTokens access, Secrets secrets, SecureRandom random) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.access = access;
        this.refreshKey = secrets.pepper("refresh-token");
        this.random = random;
    }

    Optional<RefreshToken> genuine(String value) {
        return RefreshToken.genuine(value, refreshKey);
    }

    Granted first(DeviceSession session) {
        var refresh = RefreshToken.fresh(session.id(), refreshKey, random);
        sessions.add(session, refresh.hash());
        return granted(session, refresh);
    }

    /** @return empty if the presented token isn't the session's newest any more */
    Optional<Granted> next(DeviceSession session, RefreshToken presented, Instant now) {
        var refresh = RefreshToken.fresh(session.id(), refreshKey, random);
        return sessions.rotate(session.id(), presented.hash(), refresh.hash(), now) ? Optional.of(granted(session, refresh))
                : Optional.empty();
    }

    private Granted granted(DeviceSession session, RefreshToken refresh) {
        var account = accounts.find(session.account()).orElseThrow();
        return new Granted(access.forAccount(account, session), Optional.of(refresh.value()));
    }
}
