package org.selamat.status.evidence.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredEvidence implements EvidenceLog {

    private static final String OF_PERSONS = "from EvidenceEntity where personId in :persons";
    private static final String VOIDED_OF_PERSONS = """
            select v.evidenceId from VoidingEntity v
            where v.evidenceId in (select e.id from EvidenceEntity e where e.personId in :persons)""";
    private static final String STANDING_OF_BATCH = """
            from EvidenceEntity e where e.batchId = :batch
            and not exists (select 1 from VoidingEntity v where v.evidenceId = e.id)
            order by e.personId, e.id""";

    private final StatelessSession session;
    private final Clock clock;

    StoredEvidence(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public boolean add(Evidence evidence) {
        if (session.get(EvidenceEntity.class, evidence.id().value()) != null) {
            return false;
        }
        session.insert(EvidenceEntity.of(evidence, clock.instant()));
        return true;
    }

    @Override
    public boolean add(Voiding voiding) {
        if (isVoided(voiding.evidence())) {
            return false;
        }
        session.insert(VoidingEntity.of(voiding));
        return true;
    }

    @Override
    public Optional<Evidence> find(EvidenceId id) {
        return Optional.ofNullable(session.get(EvidenceEntity.class, id.value())).map(EvidenceEntity::toEvidence);
    }

    @Override
    public EvidenceSet of(PersonId person) {
        return of(List.of(person)).get(person);
    }

    @Override
    public Map<PersonId, EvidenceSet> of(Collection<PersonId> persons) {
        List<UUID> ids = persons.stream().map(PersonId::value).toList();
        Map<PersonId, List<Evidence>> evidence = session.createSelectionQuery(OF_PERSONS, EvidenceEntity.class)
                .setParameter("persons", ids).getResultStream().map(EvidenceEntity::toEvidence)
                .collect(Collectors.groupingBy(Evidence::person));
        Set<EvidenceId> voided = session.createSelectionQuery(VOIDED_OF_PERSONS, UUID.class)
                .setParameter("persons", ids).getResultStream().map(EvidenceId::new)
                .collect(Collectors.toCollection(HashSet::new));
        Map<PersonId, EvidenceSet> sets = new HashMap<>();
        persons.forEach(person -> sets.put(person, EvidenceSet.of(evidence.getOrDefault(person, List.of()), voided)));
        return sets;
    }

    @Override
    public List<Evidence> standingOf(BatchId batch, int limit) {
        return session.createSelectionQuery(STANDING_OF_BATCH, EvidenceEntity.class).setParameter("batch", batch.value())
                .setMaxResults(limit).getResultList().stream().map(EvidenceEntity::toEvidence).toList();
    }

    @Override
    public boolean isVoided(EvidenceId id) {
        return session.get(VoidingEntity.class, id.value()) != null;
    }
}
