package org.selamat.identity.session.domain;

import java.time.Instant;
import java.util.Optional;

import org.selamat.identity.account.domain.AccountId;

/** What a right one-time code is worth: tokens, once, within a minute, for the device that asked. */
public record AuthorizationCode(byte[] hash, AccountId account, Proof proof, Optional<String> jkt, Instant expiresAt) {

    public boolean isFor(String deviceKey) {
        return jkt.map(deviceKey::equals).orElse(true);
    }
}
