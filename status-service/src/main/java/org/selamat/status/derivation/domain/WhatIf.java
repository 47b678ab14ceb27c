package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

/** What would change a status, found by asking the fold itself: nobody has to believe a sentence about it. */
public final class WhatIf {

    private static final EvidenceId SUPPOSED = new EvidenceId(new UUID(0, 0));

    private final StatusFold fold;
    private final Instant now;
    private final EvidenceSet evidence;

    public WhatIf(StatusFold fold, Instant now, EvidenceSet evidence) {
        this.fold = fold;
        this.now = now;
        this.evidence = evidence;
    }

    /** Only what would make a difference to label or end. */
    public List<Alternative> of(PersonId person) {
        Status is = fold.at(now, evidence);
        List<Alternative> found = new ArrayList<>();
        is.evidence().forEach(id -> found.add(alternative(Kind.EVIDENCE_WITHDRAWN, Optional.of(id), evidence.without(id))));
        found.add(alternative(Kind.NEGATIVE_LAB_PCR, Optional.empty(), evidence.with(pcr(person, EvidenceKind.PCR_NEGATIVE))));
        found.add(alternative(Kind.POSITIVE_LAB_PCR, Optional.empty(), evidence.with(pcr(person, EvidenceKind.PCR_POSITIVE))));
        is.validUntil().ifPresent(end -> found.add(at(end)));
        return found.stream().filter(one -> one.label() != is.label() || !one.validUntil().equals(is.validUntil())).toList();
    }

    private Alternative alternative(Kind kind, Optional<EvidenceId> which, EvidenceSet supposed) {
        Status would = fold.at(now, supposed);
        return new Alternative(kind, which, would.label(), would.validUntil(), now);
    }

    private Alternative at(Instant end) {
        Status then = fold.at(end, evidence);
        return new Alternative(Kind.TIME, Optional.empty(), then.label(), then.validUntil(), end);
    }

    private Evidence pcr(PersonId person, EvidenceKind kind) {
        return new Evidence(SUPPOSED, person, kind, Grade.LAB, now, Details.NONE,
                Origin.of("supposed", "supposed", Basis.OWN_RESULT));
    }

    /**
     * One thing that would make a difference.
     *
     * @param evidence what would be withdrawn
     * @param at from when the other status would hold
     */
    public record Alternative(Kind kind, Optional<EvidenceId> evidence, Label label, Optional<Instant> validUntil, Instant at) {
    }

    /** What would have to happen. */
    public enum Kind {
        EVIDENCE_WITHDRAWN,
        NEGATIVE_LAB_PCR,
        POSITIVE_LAB_PCR,
        TIME
    }
}
