package org.selamat.status.brake.persistence;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.brake.domain.Change;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.Merges;
import org.selamat.status.person.domain.PersonId;

/** The rows that keep changes back which are not new evidence; the log and the register of merges leave out what they name. */
@ApplicationScoped
class HeldChanges {

    private static final String ADD = """
            INSERT INTO change_hold (trip_id, person_id, voided_id, policy_version, merge_id, held_at, state)
            VALUES (:trip, :person, cast(:voided AS uuid), :policy, cast(:merge AS uuid), :at, 'HELD') ON CONFLICT DO NOTHING""";
    private static final String COUNT = "SELECT count(*) FROM change_hold WHERE trip_id = :trip AND state = :state";
    private static final String LET_GO = """
            UPDATE change_hold SET state = 'RELEASED' WHERE trip_id = :trip AND state = 'HELD' AND person_id IN :persons
            RETURNING merge_id""";
    private static final String VOIDED = """
            SELECT voided_id, person_id FROM change_hold WHERE trip_id = :trip AND person_id IN :persons AND voided_id IS NOT NULL""";
    private static final String DISCARD = "UPDATE change_hold SET state = 'DISCARDED' WHERE trip_id = :trip AND state = 'HELD'";

    private final StatelessSession session;
    private final Merges merges;
    private final Clock clock;

    HeldChanges(StatelessSession session, Merges merges, Clock clock) {
        this.session = session;
        this.merges = merges;
        this.clock = clock;
    }

    /** A merge is held for both of its ids, and for this service it stays as it was. */
    void add(TripId trip, PersonId person, Change change) {
        if (change instanceof Change.Withdrawal withdrawal) {
            add(trip, person, withdrawal.evidence().toString(), null, null);
        } else if (change instanceof Change.Policy policy) {
            add(trip, person, null, policy.version(), null);
        } else if (change instanceof Change.Identity identity) {
            Merge merge = identity.merge();
            List.of(merge.survivor(), merge.merged()).forEach(one -> add(trip, one, null, null, merge.id().toString()));
            merges.keepAsItWas(merge);
        }
    }

    private void add(TripId trip, PersonId person, String voided, String policy, String merge) {
        session.createNativeMutationQuery(ADD).setParameter("trip", trip.value()).setParameter("person", person.value())
                .setParameter("voided", voided).setParameter("policy", policy).setParameter("merge", merge)
                .setParameter("at", clock.instant()).executeUpdate();
    }

    int count(TripId trip, HeldEvidence.State state) {
        return session.createNativeQuery(COUNT, Long.class).setParameter("trip", trip.value())
                .setParameter("state", state.name()).getSingleResult().intValue();
    }

    void letGo(TripId trip, Collection<PersonId> persons) {
        Set<UUID> merged = new HashSet<>(session.createNativeQuery(LET_GO, UUID.class).setParameter("trip", trip.value())
                .setParameter("persons", persons.stream().map(PersonId::value).toList()).getResultList());
        merged.remove(null);
        merges.takeAsTold(merged);
    }

    Map<EvidenceId, PersonId> voided(TripId trip, Collection<PersonId> persons) {
        return session.createNativeQuery(VOIDED, Object[].class).setParameter("trip", trip.value())
                .setParameter("persons", persons.stream().map(PersonId::value).toList()).getResultStream()
                .collect(Collectors.toMap(row -> new EvidenceId((UUID) row[0]), row -> new PersonId((UUID) row[1])));
    }

    void discard(TripId trip) {
        session.createNativeMutationQuery(DISCARD).setParameter("trip", trip.value()).executeUpdate();
    }
}
