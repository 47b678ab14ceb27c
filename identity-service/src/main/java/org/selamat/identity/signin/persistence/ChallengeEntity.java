package org.selamat.identity.signin.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.Language;
import org.selamat.identity.signin.domain.Purpose;

/** Tries, code and use are only ever changed by single statements in {@link ChallengeRepository}. */
@Entity
@Table(name = "challenge")
class ChallengeEntity {

    @Id
    UUID id;

    @Column(name = "session_hash")
    byte[] sessionHash;

    @Enumerated(EnumType.STRING)
    Purpose purpose;

    @Enumerated(EnumType.STRING)
    Channel channel;

    byte[] destination;

    @Enumerated(EnumType.STRING)
    Language language;

    String jkt;

    @Column(name = "code_mac")
    byte[] codeMac;

    int tries;

    int sent;

    @Column(name = "last_sent_at")
    Instant lastSentAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    Instant usedAt;
}
