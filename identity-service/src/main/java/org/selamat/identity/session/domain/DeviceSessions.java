package org.selamat.identity.session.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.identity.account.domain.AccountId;

/** The devices that are signed in; revoked sessions aren't found. */
public interface DeviceSessions {

    void add(DeviceSession session, byte[] refreshHash);

    Optional<DeviceSession> find(SessionId id);

    /** The most recently used first. */
    List<DeviceSession> of(AccountId account);

    /** Replaces the refresh token in one atomic statement. @return false if {@code current} isn't the newest any more */
    boolean rotate(SessionId id, byte[] current, byte[] next, Instant now);

    /** @return false if it was revoked already or never existed */
    boolean revoke(SessionId id, RevokeReason reason, Instant now);
}
