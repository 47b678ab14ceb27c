package org.selamat.status.evidence.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.EvidenceLog;

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
        if (!log.add(evidence)) {
            return Optional.empty();
        }
        announcements.recorded(evidence);
        return derive.of(evidence.person(), Cause.evidence(evidence.origin().batch()));
    }
}
