package org.selamat.status.evidence.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.SelfReport;
import org.selamat.status.evidence.domain.SelfReports;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredSelfReports implements SelfReports {

    private static final int MOST_SHOWN = 100;
    private static final String OF_PERSON = "from EvidenceEntity where personId = :person and grade = SELF order by recordedAt desc, id desc";

    private final StatelessSession session;

    StoredSelfReports(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<SelfReport> of(PersonId person) {
        return session.createSelectionQuery(OF_PERSON, EvidenceEntity.class).setParameter("person", person.value())
                .setMaxResults(MOST_SHOWN).getResultList().stream().map(this::report).toList();
    }

    @Override
    public Optional<SelfReport> find(EvidenceId id) {
        return Optional.ofNullable(session.get(EvidenceEntity.class, id.value())).filter(one -> one.grade == Grade.SELF)
                .map(this::report);
    }

    private SelfReport report(EvidenceEntity entity) {
        return new SelfReport(entity.toEvidence(), entity.recordedAt, isVoided(entity.id));
    }

    private boolean isVoided(UUID id) {
        return session.get(VoidingEntity.class, id) != null;
    }
}
