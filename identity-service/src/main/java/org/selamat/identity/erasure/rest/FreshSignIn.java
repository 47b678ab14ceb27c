package org.selamat.identity.erasure.rest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.RequestScoped;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.selamat.identity.IdentityConfig;

import io.quarkus.security.identity.SecurityIdentity;

/** Whether the caller has just proven who they are with a code. Refreshing a token leaves {@code auth_time} as it was. */
@RequestScoped
class FreshSignIn {

    private final SecurityIdentity identity;
    private final Duration fresh;
    private final Clock clock;

    FreshSignIn(SecurityIdentity identity, IdentityConfig config, Clock clock) {
        this.identity = identity;
        this.fresh = config.erasure().freshSignIn();
        this.clock = clock;
    }

    boolean given() {
        return identity.getPrincipal() instanceof JsonWebToken token
                && token.<Object> getClaim("auth_time") instanceof Number at
                && !clock.instant().isAfter(Instant.ofEpochSecond(at.longValue()).plus(fresh));
    }

    long minutes() {
        return fresh.toMinutes();
    }
}
