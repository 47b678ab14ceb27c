package org.selamat.status.derivation.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Colour;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.LabelMeaning;

@Entity
@Table(name = "person_status")
class PersonStatusEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    long version;

    @Enumerated(EnumType.STRING)
    Label label;

    @Enumerated(EnumType.STRING)
    Colour colour;

    @Column(name = "may_enter_premises")
    boolean mayEnterPremises;

    Instant since;

    @Column(name = "valid_until")
    Instant validUntil;

    @Column(name = "evidence_ids")
    UUID[] evidenceIds;

    @Enumerated(EnumType.STRING)
    Rule rule;

    @Column(name = "policy_version")
    String policyVersion;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    Cause.Kind cause;

    @Column(name = "batch_id")
    UUID batchId;

    @Column(name = "correction_id")
    UUID correctionId;

    boolean restricts;

    boolean backed;

    @Column(name = "revisit_at")
    Instant revisitAt;

    StatusVersion toVersion() {
        TreeSet<EvidenceId> evidence = Arrays.stream(evidenceIds).map(EvidenceId::new)
                .collect(Collectors.toCollection(TreeSet::new));
        Cause why = new Cause(cause, Optional.ofNullable(batchId).map(BatchId::new), Optional.ofNullable(correctionId));
        return new StatusVersion(new PersonId(personId), version, label, new LabelMeaning(colour, mayEnterPremises), since,
                Optional.ofNullable(validUntil), evidence, rule, policyVersion, decidedAt, why, restricts, backed,
                Optional.ofNullable(revisitAt));
    }
}
