package org.selamat.status.evidence.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /**
     * Evidence with whether it is kept back and whether it was voided, so that it is looked up once. The offsets keep both
     * looks
     * by key for each row: joined, all voidings are read for each chunk while a reversal fills an empty table.
     */
    private static final String OF_PERSONS = """
            select e.*, exists (select 1 from evidence_hold h where h.evidence_id = e.id
                and h.state in ('HELD', 'DISCARDED') offset 0) as held,
            exists (select 1 from evidence_voiding v where v.evidence_id = e.id offset 0)
                and not exists (select 1 from change_hold h where h.voided_id = e.id
                and h.state in ('HELD', 'DISCARDED') offset 0) as voided
            from evidence e where e.person_id = any(cast(:persons as uuid[]))""";
    private static final String POLICIES_KEPT_BACK = """
            select h.person_id, h.policy_version from change_hold h where h.person_id = any(cast(:persons as uuid[]))
            and h.policy_version is not null and h.state in ('HELD', 'DISCARDED')""";
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
        Map<PersonId, List<Evidence>> evidence = new HashMap<>();
        Set<EvidenceId> wrong = new HashSet<>();
        rows(ids).forEach(row -> row.addTo(evidence, wrong));
        Set<EvidenceId> voided = Set.copyOf(wrong); // every person's set holds this one and no copy of it
        Map<PersonId, Set<String>> policies = policiesKeptBack(ids);
        Map<PersonId, EvidenceSet> sets = new HashMap<>();
        persons.forEach(person -> sets.put(person, EvidenceSet.of(ofAll(same.of(person), evidence).toList(), voided)
                .settingAside(ofAll(same.of(person), policies).collect(Collectors.toSet()))));
        return sets;
    }

    private static <T> Stream<T> ofAll(Set<PersonId> same, Map<PersonId, ? extends Collection<T>> what) {
        return same.stream().map(what::get).filter(Objects::nonNull).flatMap(Collection::stream);
    }

    private Stream<Row> rows(UUID[] persons) {
        return session.createNativeQuery(OF_PERSONS, Object[].class).addEntity("e", EvidenceEntity.class)
                .addScalar("held", Boolean.class).addScalar("voided", Boolean.class).setParameter("persons", persons)
                .getResultStream().map(row -> (Object[]) row)
                .map(row -> new Row(((EvidenceEntity) row[0]).toEvidence(), (Boolean) row[1], (Boolean) row[2]));
    }

    private Map<PersonId, Set<String>> policiesKeptBack(UUID[] persons) {
        return session.createNativeQuery(POLICIES_KEPT_BACK, Object[].class).setParameter("persons", persons).getResultStream()
                .collect(Collectors.groupingBy(row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
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

    /**
     * @param held has no effect
     * @param voided counts as if it had never been
     */
    private record Row(Evidence evidence, boolean held, boolean voided) {

        void addTo(Map<PersonId, List<Evidence>> effective, Set<EvidenceId> wrong) {
            if (!held) {
                effective.computeIfAbsent(evidence.person(), any -> new ArrayList<>()).add(evidence);
            }
            if (voided) {
                wrong.add(evidence.id());
            }
        }
    }
}
