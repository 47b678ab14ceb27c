package org.selamat.status.policy.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.policy.domain.PolicyDraft;

@Entity
@Table(name = "policy_draft")
class PolicyDraftEntity {

    @Id
    String version;

    @Column(name = "starts_on")
    LocalDate startsOn;

    String[] sources;

    String changes;

    String proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Enumerated(EnumType.STRING)
    PolicyDraft.State state;

    @Column(name = "tried_at")
    Instant triedAt;

    long persons;

    long done;

    long unfolded;

    @Column(name = "last_done")
    UUID lastDone;

    String diff;

    String approver;
}
