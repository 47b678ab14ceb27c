package org.selamat.status.opendata.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.opendata.domain.Minutes;

@ApplicationScoped
class StoredMinutes implements Minutes {

    private static final String NOTE = """
            INSERT INTO minute_seen (minute, events_late)
            SELECT date_trunc('minute', cast(:now AS timestamptz)), coalesce(
                (SELECT created_at < :late FROM outbox ORDER BY seq LIMIT 1), false)
            ON CONFLICT (minute) DO UPDATE SET events_late = true WHERE excluded.events_late AND NOT minute_seen.events_late""";

    private final StatelessSession session;

    StoredMinutes(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void note(Instant now, Instant late) {
        session.createNativeMutationQuery(NOTE).setParameter("now", now).setParameter("late", late).executeUpdate();
    }

    @Override
    public void forgetBefore(Instant day) {
        session.createNativeMutationQuery("DELETE FROM minute_seen WHERE minute < :day").setParameter("day", day)
                .executeUpdate();
    }
}
