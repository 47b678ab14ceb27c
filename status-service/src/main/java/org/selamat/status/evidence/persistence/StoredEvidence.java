package org.selamat.status.evidence.persistence;

import java.time.Clock;
import java.time.Instant;
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
import org.selamat.status.evidence.domain.Place;
import org.selamat.status.evidence.domain.Voiding;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.person.domain.SamePersons;

@ApplicationScoped
class StoredEvidence implements EvidenceLog {

    private static final String OF_PERSONS = """
            select e.* from evidence e where e.person_id = any(cast(:persons as uuid[]))
            and not exists (select 1 from evidence_hold h where h.evidence_id = e.id and h.state in ('HELD', 'DISCARDED'))""";
    /**
     * One round trip for two kinds of rows: voided evidence, and policies that are kept back for a person. The offset keeps
     * voidings a look by key for each row: joined, all of them are read for each chunk while a reversal fills an empty table.
     */
    private static final String LIMITS_OF_PERSONS = """
            select e.id, null as policy from evidence e where e.person_id = any(cast(:persons as uuid[]))
            and exists (select 1 from evidence_voiding v where v.evidence_id = e.id offset 0)
            and not exists (select 1 from change_hold h where h.voided_id = e.id and h.state in ('HELD', 'DISCARDED'))
            union all
            select h.person_id, h.policy_version from change_hold h
            where h.person_id = any(cast(:persons as uuid[])) and h.policy_version is not null and h.state in ('HELD', 'DISCARDED')""";
    private static final String STANDING_OF_BATCH = """
            select e.* from evidence e where e.batch_id = :batch and (e.person_id, e.id) > (:person, :id)
            and not exists (select 1 from evidence_voiding v where v.evidence_id = e.id offset 0)
            order by e.person_id, e.id""";

    private final StatelessSession session;
    private final NewEvidence news;
    private final VoidingRows voidings;
    private final Merges merges;
    private final Clock clock;

    StoredEvidence(StatelessSession session, NewEvidence news, VoidingRows voidings, Merges merges, Clock clock) {
        this.session = session;
        this.news = news;
        this.voidings = voidings;
        this.merges = merges;
        this.clock = clock;
    }

    @Override
    public List<Evidence> add(Collection<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Set<UUID> added = news.insert(evidence.stream().map(one -> EvidenceEntity.of(one, now)).toList());
        return evidence.stream().filter(one -> added.remove(one.id().value())).toList();
    }

    @Override
    public List<Voiding> addVoidings(Collection<Voiding> voidings) {
        return this.voidings.add(voidings);
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
    public Set<PersonId> sharing(Set<PersonId> persons) {
        return SamePersons.of(persons, merges).all(persons);
    }

    @Override
    public Map<PersonId, EvidenceSet> of(Collection<PersonId> persons) {
        SamePersons same = SamePersons.of(persons, merges);
        UUID[] ids = same.all(persons).stream().map(PersonId::value).toArray(UUID[]::new);
        Map<PersonId, List<Evidence>> evidence = session.createNativeQuery(OF_PERSONS, EvidenceEntity.class)
                .setParameter("persons", ids).getResultStream().map(EvidenceEntity::toEvidence)
                .collect(Collectors.groupingBy(Evidence::person));
        Limits limits = limits(ids);
        Map<PersonId, EvidenceSet> sets = new HashMap<>();
        persons.forEach(person -> sets.put(person, EvidenceSet.of(same.of(person).stream()
                .flatMap(id -> evidence.getOrDefault(id, List.of()).stream()).toList(), limits.voided())
                .settingAside(limits.policiesOf(same.of(person)))));
        return sets;
    }

    private Limits limits(UUID[] persons) {
        Set<EvidenceId> voided = new HashSet<>();
        Map<PersonId, Set<String>> policies = new HashMap<>();
        for (Object[] row : session.createNativeQuery(LIMITS_OF_PERSONS, Object[].class).setParameter("persons", persons)
                .getResultList()) {
            if (row[1] == null) {
                voided.add(new EvidenceId((UUID) row[0]));
            } else {
                policies.computeIfAbsent(new PersonId((UUID) row[0]), any -> new HashSet<>()).add((String) row[1]);
            }
        }
        return new Limits(Set.copyOf(voided), policies);
    }

    @Override
    public List<Voiding> voidings(Collection<EvidenceId> evidence) {
        return voidings.of(evidence);
    }

    @Override
    public List<Evidence> standingOf(BatchId batch, Place after, int limit) {
        return session.createNativeQuery(STANDING_OF_BATCH, EvidenceEntity.class).setParameter("batch", batch.value())
                .setParameter("person", after.person()).setParameter("id", after.evidence()).setMaxResults(limit)
                .getResultList().stream().map(EvidenceEntity::toEvidence).toList();
    }

    @Override
    public boolean isVoided(EvidenceId id) {
        return voidings.isVoided(id);
    }

    /** @param voided of all of them, unmodifiable: every person's set holds this one and no copy of it */
    private record Limits(Set<EvidenceId> voided, Map<PersonId, Set<String>> policies) {

        Set<String> policiesOf(Set<PersonId> same) {
            return same.stream().flatMap(id -> policies.getOrDefault(id, Set.of()).stream()).collect(Collectors.toSet());
        }
    }
}
