package org.selamat.status.evidence.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.brake.application.Gate;
import org.selamat.status.brake.domain.Worsenings;
import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;

/**
 * Appends evidence and derives the status from it, in one transaction. The same evidence again changes nothing. What the
 * anomaly brake keeps back is appended too, but has no effect until two people release it.
 */
@ApplicationScoped
public class RecordEvidence {

    private final EvidenceLog log;
    private final EvidenceAnnouncements announcements;
    private final DeriveStatus derive;
    private final Gate gate;

    RecordEvidence(EvidenceLog log, EvidenceAnnouncements announcements, DeriveStatus derive, Gate gate) {
        this.gate = gate;
        this.log = log;
        this.announcements = announcements;
        this.derive = derive;
    }

    /** @return the status version that it brought, or empty when it changed nothing */
    @Transactional
    public Optional<StatusVersion> record(Evidence evidence) {
        if (log.add(List.of(evidence)).isEmpty() || gate.holds(evidence)) {
            return Optional.empty();
        }
        return Optional
                .ofNullable(derive(List.of(evidence), evidence.origin().source(), Optional.empty()).get(evidence.person()));
    }

    /**
     * What a batch brings, in as many round trips as for one. A batch has its own canary and brake and isn't kept back here.
     *
     * @return the status versions that they brought
     */
    @Transactional
    public Map<PersonId, StatusVersion> record(List<Evidence> evidence, BatchId batch) {
        List<Evidence> added = log.add(evidence);
        return added.isEmpty() ? Map.of() : derive(added, Worsenings.BATCHES, Optional.of(batch));
    }

    private Map<PersonId, StatusVersion> derive(List<Evidence> added, String source, Optional<BatchId> batch) {
        added.forEach(announcements::recorded);
        Map<PersonId, StatusVersion> changed = derive
                .of(added.stream().map(Evidence::person).collect(Collectors.toSet()), Cause.evidence(batch));
        gate.passed(source, batch, changed.values());
        return changed;
    }
}
