package org.selamat.status.derivation.persistence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.policy.domain.Label;

@Entity
@Table(name = "status_version")
@IdClass(StatusVersionEntity.Key.class)
class StatusVersionEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Id
    long version;

    @Enumerated(EnumType.STRING)
    Label label;

    @Enumerated(EnumType.STRING)
    Rule rule;

    Instant since;

    @Column(name = "valid_until")
    Instant validUntil;

    @Column(name = "evidence_ids")
    UUID[] evidenceIds;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "decided_at")
    Instant decidedAt;

    /** Person and version. */
    record Key(UUID personId, long version) implements Serializable {
    }
}
