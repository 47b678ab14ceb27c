package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Label;

/** One status that somebody once had, as it was decided. */
public record PastStatus(long version, Label label, Rule rule, Instant since, Optional<Instant> validUntil,
        SortedSet<EvidenceId> evidence, String policyVersion, Instant decidedAt) {

    public PastStatus {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(decidedAt, "decidedAt");
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
    }

    /** Whether any of what it rested on should never have existed. */
    public boolean isWithdrawn(EvidenceSet known) {
        return evidence.stream().anyMatch(known::isVoided);
    }

    PastStatus as(Status status) {
        return new PastStatus(version, status.label(), status.rule(), status.since(), status.validUntil(), status.evidence(),
                status.policyVersion(), decidedAt);
    }

    boolean saysTheSameAs(PastStatus other) {
        return label == other.label && rule == other.rule && validUntil.equals(other.validUntil)
                && evidence.equals(other.evidence);
    }
}
