package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.person.domain.PersonId;

/** Stateless: what was put is read again in the same transaction. */
@ApplicationScoped
class StoredBoardingModel implements BoardingModel {

    private static final String OF = "select b.* from boarding_status b where b.person_id = any(cast(:persons as uuid[]))";
    private static final String PUT = """
            INSERT INTO boarding_status (person_id, version, label, valid_until, decided_at)
            SELECT * FROM unnest(cast(:persons AS uuid[]), cast(:versions AS bigint[]), cast(:labels AS text[]),
                cast(:ends AS timestamptz[]), cast(:decided AS timestamptz[])) ORDER BY 1
            ON CONFLICT (person_id) DO UPDATE SET version = excluded.version, label = excluded.label,
                valid_until = excluded.valid_until, decided_at = excluded.decided_at
            WHERE boarding_status.version < excluded.version""";

    private final StatelessSession session;

    StoredBoardingModel(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Map<PersonId, Entry> of(Collection<PersonId> persons) {
        return session.createNativeQuery(OF, BoardingStatusEntity.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new)).getResultStream()
                .map(BoardingStatusEntity::toEntry).collect(Collectors.toMap(Entry::person, Function.identity()));
    }

    @Override
    public void put(Collection<Entry> entries) {
        List<Entry> rows = List.copyOf(entries);
        session.createNativeMutationQuery(PUT)
                .setParameter("persons", column(rows, entry -> entry.person().value()).toArray(UUID[]::new))
                .setParameter("versions", column(rows, Entry::version).toArray(Long[]::new))
                .setParameter("labels", column(rows, entry -> entry.label().name()).toArray(String[]::new))
                .setParameter("ends", column(rows, entry -> entry.validUntil().orElse(null)).toArray(Instant[]::new))
                .setParameter("decided", column(rows, Entry::decidedAt).toArray(Instant[]::new)).executeUpdate();
    }

    private static <T> java.util.stream.Stream<T> column(List<Entry> rows, Function<Entry, T> value) {
        return rows.stream().map(value);
    }
}
