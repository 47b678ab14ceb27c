package org.selamat.status.derivation.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** Every statement is the same for one case and for thousands. */
@ApplicationScoped
class StoredCases implements CaseRegister {

    private static final String OPEN_OF = """
            select c.person_id, c.case_id from confirmed_case c where c.person_id = any(cast(:persons as uuid[])) and c.open""";
    private static final String OPENED = """
            insert into confirmed_case (case_id, person_id, infectious_from, infectious_until, open)
            select t.*, true from unnest(cast(:cases as uuid[]), cast(:persons as uuid[]), cast(:froms as timestamptz[]),
                cast(:untils as timestamptz[])) t
            on conflict (case_id) do update set person_id = excluded.person_id, infectious_from = excluded.infectious_from,
                infectious_until = excluded.infectious_until, open = true""";
    private static final String CLOSED = "update confirmed_case set open = false where case_id = any(cast(:cases as uuid[]))";
    private static final String OPEN = "select c.case_id from confirmed_case c where c.case_id = any(cast(:cases as uuid[])) and c.open";

    private final StatelessSession session;

    StoredCases(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Map<PersonId, Set<EvidenceId>> openOf(Collection<PersonId> persons) {
        return session.createNativeQuery(OPEN_OF, Object[].class).addScalar("person_id", UUID.class)
                .addScalar("case_id", UUID.class).setParameter("persons", column(persons, PersonId::value, UUID[]::new))
                .getResultStream().collect(Collectors.groupingBy(row -> new PersonId((UUID) row[0]),
                        Collectors.mapping(row -> new EvidenceId((UUID) row[1]), Collectors.toSet())));
    }

    @Override
    public void opened(Collection<Opened> cases) {
        if (!cases.isEmpty()) {
            session.createNativeMutationQuery(OPENED)
                    .setParameter("cases", column(cases, one -> one.confirmed().id().value(), UUID[]::new))
                    .setParameter("persons", column(cases, one -> one.person().value(), UUID[]::new))
                    .setParameter("froms", column(cases, one -> one.confirmed().infectiousFrom(), Instant[]::new))
                    .setParameter("untils", column(cases, one -> one.confirmed().infectiousUntil(), Instant[]::new))
                    .executeUpdate();
        }
    }

    @Override
    public void closed(Collection<EvidenceId> cases) {
        if (!cases.isEmpty()) {
            session.createNativeMutationQuery(CLOSED).setParameter("cases", column(cases, EvidenceId::value, UUID[]::new))
                    .executeUpdate();
        }
    }

    @Override
    public Set<UUID> open(Collection<UUID> caseIds) {
        return Set.copyOf(session.createNativeQuery(OPEN, UUID.class).setParameter("cases", caseIds.toArray(UUID[]::new))
                .getResultList());
    }

    private static <S, T> T[] column(Collection<S> rows, Function<S, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }
}
