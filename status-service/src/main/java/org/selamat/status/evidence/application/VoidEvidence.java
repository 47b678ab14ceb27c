package org.selamat.status.evidence.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

/** Voids evidence; the status falls back to what the rest says. */
@ApplicationScoped
public class VoidEvidence {

    private final EvidenceLog log;
    private final EvidenceAnnouncements announcements;
    private final DeriveStatus derive;

    VoidEvidence(EvidenceLog log, EvidenceAnnouncements announcements, DeriveStatus derive) {
        this.log = log;
        this.announcements = announcements;
        this.derive = derive;
    }

    /**
     * A voiding of evidence that has not arrived yet is kept: when it does, it arrives voided.
     *
     * @return the status version that it brought, or empty when it changed nothing
     */
    @Transactional(TxType.MANDATORY)
    public Optional<StatusVersion> apply(PersonId person, Voiding voiding, Cause cause) {
        if (!log.add(voiding)) {
            return Optional.empty();
        }
        announcements.voided(person, voiding);
        return derive.of(person, cause);
    }
}
