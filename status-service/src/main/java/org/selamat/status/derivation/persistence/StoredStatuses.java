package org.selamat.status.derivation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;

/** Stateless on purpose: after waiting for the lock, the next read must see what the one before wrote, not a cached copy. */
@ApplicationScoped
class StoredStatuses implements Statuses {

    /**
     * A person under several ids is one turn, whichever of them is asked for: one statement takes the locks of all of
     * them, in the order that {@code StoredDecisions} keeps as well, so that nobody who holds one id waits for another that
     * comes before it. Only who was merged with somebody is followed from one id to the next.
     */
    private static final String LOCK = """
            with recursive merged (person) as (
                select ends.id from person_merge m, lateral (values (m.survivor_id), (m.merged_id)) ends (id)
                where m.stands and (m.survivor_id = any(cast(:persons as uuid[])) or m.merged_id = any(cast(:persons as uuid[])))
                union
                select same.id from merged, lateral (
                    select merged_id as id from person_merge where survivor_id = merged.person and stands
                    union all
                    select survivor_id from person_merge where merged_id = merged.person and stands) same)
            select pg_advisory_xact_lock(hashtextextended(person, 0)) from (
                select cast(person as text) as person from (
                    select unnest(cast(:persons as uuid[])) as person union select person from merged) together
                order by cast(person as text) collate "C" offset 0) in_order""";
    /** An array keeps the statement the same for one person and for thousands, so that it is read once. */
    private static final String CURRENT = "select s.* from person_status s where s.person_id = any(:ids)";
    private static final String DUE = "select personId from PersonStatusEntity where revisitAt <= :t order by revisitAt";
    private static final String FIRST_AFTER = """
            select held.person, min(v.decided_at) as decided_at
            from unnest(cast(:persons as uuid[]), cast(:versions as bigint[])) held (person, version)
            join status_version v on v.person_id = held.person and v.version > held.version group by held.person""";
    private static final String REVISIT = """
            update person_status s set revisit_at = t.at
            from unnest(cast(:persons as uuid[]), cast(:ats as timestamptz[])) t (person, at) where s.person_id = t.person""";

    private final StatelessSession session;
    private final NewVersions news;

    StoredStatuses(StatelessSession session, NewVersions news) {
        this.session = session;
        this.news = news;
    }

    @Override
    public void lock(Collection<PersonId> persons) {
        UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        session.createNativeQuery(LOCK, Object.class).setParameter("persons", ids).getResultList();
    }

    @Override
    public Optional<StatusVersion> current(PersonId person) {
        return Optional.ofNullable(session.get(PersonStatusEntity.class, person.value())).map(PersonStatusEntity::toVersion);
    }

    @Override
    public Map<PersonId, StatusVersion> current(Collection<PersonId> persons) {
        UUID[] ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        return session.createNativeQuery(CURRENT, PersonStatusEntity.class).setParameter("ids", ids).getResultStream()
                .map(PersonStatusEntity::toVersion)
                .collect(Collectors.toMap(StatusVersion::person, Function.identity()));
    }

    @Override
    public Map<PersonId, Instant> decidedFirstAfter(Map<PersonId, Long> versions) {
        if (versions.isEmpty()) {
            return Map.of();
        }
        List<PersonId> persons = List.copyOf(versions.keySet());
        return session.createNativeQuery(FIRST_AFTER, Object[].class).addScalar("person", UUID.class)
                .addScalar("decided_at", Instant.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("versions", persons.stream().map(versions::get).toArray(Long[]::new)).getResultStream()
                .collect(Collectors.toMap(row -> new PersonId((UUID) row[0]), row -> (Instant) row[1]));
    }

    @Override
    public void add(Collection<StatusVersion> versions) {
        if (!versions.isEmpty()) {
            news.insert(List.copyOf(versions));
        }
    }

    @Override
    public void revisit(Map<PersonId, Optional<Instant>> at) {
        if (at.isEmpty()) {
            return;
        }
        List<PersonId> persons = List.copyOf(at.keySet());
        session.createNativeMutationQuery(REVISIT)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .setParameter("ats", persons.stream().map(one -> at.get(one).orElse(null)).toArray(Instant[]::new))
                .executeUpdate();
    }

    @Override
    public List<PersonId> dueAt(Instant t, int limit) {
        return session.createSelectionQuery(DUE, UUID.class).setParameter("t", t).setMaxResults(limit).getResultList().stream()
                .map(PersonId::new).toList();
    }
}
