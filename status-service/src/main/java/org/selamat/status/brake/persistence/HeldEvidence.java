package org.selamat.status.brake.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/** The rows that keep evidence back; the log leaves out what is held or discarded. */
@ApplicationScoped
class HeldEvidence {

    private static final String ADD = """
            INSERT INTO evidence_hold (evidence_id, trip_id, person_id, held_at, state) VALUES (:evidence, :trip, :person, :at, 'HELD')
            ON CONFLICT DO NOTHING""";
    private static final String LET_GO = """
            UPDATE evidence_hold SET state = 'RELEASED' WHERE trip_id = :trip AND state = 'HELD' AND person_id IN :persons""";
    private static final String WAITING = """
            SELECT person_id FROM evidence_hold WHERE trip_id = :trip AND state = 'HELD'
            UNION SELECT person_id FROM change_hold WHERE trip_id = :trip AND state = 'HELD' ORDER BY person_id LIMIT :limit""";
    private static final String COUNT = "SELECT count(*) FROM evidence_hold WHERE trip_id = :trip AND state = :state";
    private static final String IDS = "SELECT evidence_id FROM evidence_hold WHERE trip_id = :trip AND person_id IN :persons";
    private static final String DISCARD = "UPDATE evidence_hold SET state = 'DISCARDED' WHERE trip_id = :trip AND state = 'HELD'";

    private final StatelessSession session;
    private final Clock clock;

    HeldEvidence(StatelessSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    void add(TripId trip, Evidence evidence) {
        session.createNativeMutationQuery(ADD).setParameter("evidence", evidence.id().value())
                .setParameter("trip", trip.value()).setParameter("person", evidence.person().value())
                .setParameter("at", clock.instant()).executeUpdate();
    }

    boolean isHeld(EvidenceId id) {
        return !session.createNativeQuery("SELECT 1 FROM evidence_hold WHERE evidence_id = :id AND state = 'HELD'",
                Integer.class).setParameter("id", id.value()).getResultList().isEmpty();
    }

    int count(TripId trip, State state) {
        return session.createNativeQuery(COUNT, Long.class).setParameter("trip", trip.value())
                .setParameter("state", state.name()).getSingleResult().intValue();
    }

    /** Whom anything waits for, changes of other kinds included. */
    List<PersonId> waiting(TripId trip, int limit) {
        return session.createNativeQuery(WAITING, UUID.class).setParameter("trip", trip.value()).setParameter("limit", limit)
                .getResultList().stream().map(PersonId::new).sorted().toList();
    }

    void letGo(TripId trip, Collection<PersonId> persons) {
        session.createNativeMutationQuery(LET_GO).setParameter("trip", trip.value())
                .setParameter("persons", persons.stream().map(PersonId::value).toList()).executeUpdate();
    }

    List<UUID> ids(TripId trip, Collection<PersonId> persons) {
        return session.createNativeQuery(IDS, UUID.class).setParameter("trip", trip.value())
                .setParameter("persons", persons.stream().map(PersonId::value).toList()).getResultList();
    }

    void discard(TripId trip) {
        session.createNativeMutationQuery(DISCARD).setParameter("trip", trip.value()).executeUpdate();
    }

    /** What became of it so far. */
    enum State {
        HELD,
        RELEASED
    }
}
