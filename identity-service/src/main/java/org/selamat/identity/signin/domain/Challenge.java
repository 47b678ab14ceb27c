package org.selamat.identity.signin.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.Destination;
import org.selamat.identity.domain.Language;

/**
 * One attempt to prove a destination.
 *
 * @param sessionHash hash of the {@link AuthSession}
 * @param jkt thumbprint of the device key that the proof will be bound to, if the app named it already (RFC 9449 10)
 * @param sent how often a code was asked for, allowed or not
 */
public record Challenge(UUID id, byte[] sessionHash, Purpose purpose, Destination destination, Language language,
        Optional<String> jkt, int sent, Instant lastSentAt, Instant expiresAt) {
}
