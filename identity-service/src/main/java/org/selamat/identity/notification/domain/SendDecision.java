package org.selamat.identity.notification.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.identity.domain.Channel;

/**
 * Why a message went out or not. It answers abuse reports and provider invoices, and holds keyed hashes only.
 *
 * @param destination keyed hash; empty if there was nobody to write to
 */
public record SendDecision(UUID message, Optional<byte[]> destination, Optional<byte[]> origin, Optional<Channel> channel,
        String template, String purpose, Outcome outcome, String rule, Instant at) {

    /** What was decided. */
    public enum Outcome {
        SENT,
        POSTPONED,
        DROPPED
    }
}
