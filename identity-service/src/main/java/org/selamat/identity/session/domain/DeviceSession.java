package org.selamat.identity.session.domain;

import java.time.Duration;
import java.time.Instant;

import org.selamat.identity.account.domain.AccountId;

/** @param jkt thumbprint of the device's key; a refresh token without that key's proof is worth nothing */
public record DeviceSession(SessionId id, AccountId account, String jkt, Proof proof, Instant createdAt, Instant lastUsedAt,
        Instant endsAt) {

    public boolean isAlive(Instant now, Duration idle) {
        return now.isBefore(endsAt) && now.isBefore(lastUsedAt.plus(idle));
    }
}
