package org.selamat.status.area.persistence;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.area.domain.QueryBudget;

@ApplicationScoped
class StoredQueryBudget implements QueryBudget {

    private static final String SPEND = """
            INSERT INTO area_query (person_id, day, used) VALUES (:person, :day, 1)
            ON CONFLICT (person_id, day) DO UPDATE SET used = area_query.used + 1 WHERE area_query.used < :limit
            RETURNING used""";

    private final StatelessSession session;

    StoredQueryBudget(StatelessSession session) {
        this.session = session;
    }

    @Override
    public OptionalInt spend(UUID person, LocalDate day, int limit) {
        return session.createNativeQuery(SPEND, Integer.class).setParameter("person", person).setParameter("day", day)
                .setParameter("limit", limit).getResultStream().mapToInt(used -> limit - used).findFirst();
    }

    @Override
    public void forgetBefore(LocalDate day) {
        session.createNativeMutationQuery("DELETE FROM area_query WHERE day < :day").setParameter("day", day).executeUpdate();
    }
}
