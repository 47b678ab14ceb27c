package org.selamat.status.evidence.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.selamat.status.derivation.application.DeriveStatus;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.EvidenceAnnouncements;
import org.selamat.status.evidence.domain.EvidenceId;
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
        return Optional.ofNullable(apply(List.of(new Wrong(person, voiding)), cause).get(person));
    }

    /**
     * The same for many at once, in as many round trips as for one.
     *
     * @return the status versions that it brought
     */
    @Transactional(TxType.MANDATORY)
    public Map<PersonId, StatusVersion> apply(List<Wrong> wrong, Cause cause) {
        Set<EvidenceId> added = log.addVoidings(wrong.stream().map(Wrong::voiding).toList()).stream().map(Voiding::evidence)
                .collect(Collectors.toSet());
        List<Wrong> news = wrong.stream().filter(one -> added.contains(one.voiding().evidence())).toList();
        news.forEach(one -> announcements.voided(one.person(), one.voiding()));
        return news.isEmpty() ? Map.of() : derive.of(news.stream().map(Wrong::person).collect(Collectors.toSet()), cause);
    }

    /** Whose evidence is voided, and why. */
    public record Wrong(PersonId person, Voiding voiding) {
    }
}
