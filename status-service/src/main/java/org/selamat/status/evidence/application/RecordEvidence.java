package org.selamat.status.evidence.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;

/** Appends evidence and derives the status from it, in one transaction. The same evidence again changes nothing. */
@ApplicationScoped
public class RecordEvidence {

    private final EvidenceLog log;
    private final EvidenceAnnouncements announcements;
    private final DeriveStatus derive;

    RecordEvidence(EvidenceLog log, EvidenceAnnouncements announcements, DeriveStatus derive) {
        this.log = log;
        this.announcements = announcements;
        this.derive = derive;
    }

    /** @return the status version that it brought, or empty when it changed nothing */
    @Transactional
    public Optional<StatusVersion> record(Evidence evidence) {
        return Optional.ofNullable(
                record(List.of(evidence), Cause.evidence(evidence.origin().batch())).get(evidence.person()));
    }

    /**
     * The same for many at once, in as many round trips as for one.
     *
     * @return the status versions that they brought
     */
    @Transactional
    public Map<PersonId, StatusVersion> record(List<Evidence> evidence, Cause cause) {
        List<Evidence> added = log.add(evidence);
        added.forEach(announcements::recorded);
        return added.isEmpty() ? Map.of() : derive.of(added.stream().map(Evidence::person).collect(Collectors.toSet()), cause);
    }
}
