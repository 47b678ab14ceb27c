package org.selamat.identity.notification.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.notification.domain.SendDecision.Outcome;

@Entity
@Table(name = "send_decision")
class DecisionEntity {

    @Id
    UUID id;

    @Column(name = "message_id")
    UUID messageId;

    byte[] destination;

    byte[] origin;

    @Enumerated(EnumType.STRING)
    Channel channel;

    String template;

    String purpose;

    @Enumerated(EnumType.STRING)
    Outcome outcome;

    String rule;

    @Column(name = "decided_at")
    Instant decidedAt;
}
