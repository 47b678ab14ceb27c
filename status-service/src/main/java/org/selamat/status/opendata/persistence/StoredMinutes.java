package org.selamat.status.opendata.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.opendata.domain.Minutes;

@ApplicationScoped
class StoredMinutes implements Minutes {

    private static final String NOTE = """
            INSERT INTO minute_seen (minute, events_late)
            VALUES (date_trunc('minute', cast(:now AS timestamptz)), :late)
            ON CONFLICT (minute) DO UPDATE SET events_late = true WHERE excluded.events_late AND NOT minute_seen.events_late""";

    private final StatelessSession session;

    StoredMinutes(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void note(Instant now, boolean eventsLate) {
        session.createNativeMutationQuery(NOTE).setParameter("now", now).setParameter("late", eventsLate).executeUpdate();
    }

    @Override
    public void forgetBefore(Instant day) {
        session.createNativeMutationQuery("DELETE FROM minute_seen WHERE minute < :day").setParameter("day", day)
                .executeUpdate();
    }
}
