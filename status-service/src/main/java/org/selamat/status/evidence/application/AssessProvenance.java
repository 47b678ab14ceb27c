package org.selamat.status.evidence.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Provenance;
import org.selamat.status.person.domain.PersonId;

/** Looks up what the provenance of one decision depends on. */
@ApplicationScoped
public class AssessProvenance {

    private final CaseRegister cases;
    private final EvidenceLog log;

    AssessProvenance(CaseRegister cases, EvidenceLog log) {
        this.cases = cases;
        this.log = log;
    }

    Basis ofSingle(PersonId person, EvidenceKind kind, Optional<UUID> caseId, Instant occurredAt) {
        return Provenance.ofSingleDecision(kind, caseId.map(cases::isOpen).orElse(false), log.of(person), occurredAt);
    }
}
