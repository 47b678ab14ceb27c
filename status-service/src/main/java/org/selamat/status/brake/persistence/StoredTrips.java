package org.selamat.status.brake.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.StatelessSession;
import org.selamat.status.brake.domain.Change;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.TripId;
import org.selamat.status.brake.domain.Trips;
import org.selamat.status.brake.domain.Withdrawn;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.person.domain.PersonId;

@ApplicationScoped
class StoredTrips implements Trips {

    private static final String OPEN = """
            INSERT INTO brake_trip (id, source, reason, tripped_at, worsened, unbacked, usual, state)
            VALUES (:id, :source, :reason, :at, :worsened, :unbacked, :usual, 'OPEN') ON CONFLICT DO NOTHING""";
    private static final String OPEN_OF = "from TripEntity where source = :source and state in (OPEN, PROPOSED)";

    private final StatelessSession session;
    private final HeldEvidence held;
    private final HeldChanges changes;
    private final EvidenceLog log;

    StoredTrips(StatelessSession session, HeldEvidence held, HeldChanges changes, EvidenceLog log) {
        this.session = session;
        this.held = held;
        this.changes = changes;
        this.log = log;
    }

    @Override
    public Trip open(Trip trip) {
        session.createNativeMutationQuery(OPEN).setParameter("id", trip.id().value()).setParameter("source", trip.source())
                .setParameter("reason", trip.reason().name()).setParameter("at", trip.at())
                .setParameter("worsened", trip.reading().worsened()).setParameter("unbacked", trip.reading().unbacked())
                .setParameter("usual", trip.reading().baseline()).executeUpdate();
        return session.createSelectionQuery(OPEN_OF, TripEntity.class).setParameter("source", trip.source()).getSingleResult()
                .toTrip();
    }

    @Override
    public Optional<Trip> find(TripId id) {
        return Optional.ofNullable(session.get(TripEntity.class, id.value())).map(TripEntity::toTrip);
    }

    @Override
    public Optional<Trip> forUpdate(TripId id) {
        return session.createSelectionQuery("from TripEntity where id = :id", TripEntity.class).setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).uniqueResultOptional().map(TripEntity::toTrip);
    }

    @Override
    public void replace(Trip trip) {
        session.update(TripEntity.of(trip));
    }

    @Override
    public List<Trip> open() {
        return in("from TripEntity where state in (OPEN, PROPOSED) order by trippedAt");
    }

    @Override
    public List<Trip> releasing() {
        return in("from TripEntity where state = RELEASING order by endedAt");
    }

    private List<Trip> in(String query) {
        return session.createSelectionQuery(query, TripEntity.class).getResultStream().map(TripEntity::toTrip).toList();
    }

    @Override
    public void hold(Trip trip, Evidence evidence) {
        held.add(trip.id(), evidence);
    }

    @Override
    public void hold(Trip trip, PersonId person, Change change) {
        changes.add(trip.id(), person, change);
    }

    @Override
    public boolean isHeld(EvidenceId id) {
        return held.isHeld(id);
    }

    @Override
    public int held(TripId id) {
        return held.count(id, HeldEvidence.State.HELD) + changes.count(id, HeldEvidence.State.HELD);
    }

    @Override
    public int released(TripId id) {
        return held.count(id, HeldEvidence.State.RELEASED) + changes.count(id, HeldEvidence.State.RELEASED);
    }

    @Override
    public List<PersonId> letGo(TripId id, int limit) {
        List<PersonId> persons = held.waiting(id, limit);
        if (!persons.isEmpty()) {
            held.letGo(id, persons);
            changes.letGo(id, persons);
        }
        return persons;
    }

    @Override
    public List<Evidence> evidenceOf(TripId id, Collection<PersonId> persons) {
        List<UUID> ids = held.ids(id, persons);
        return log.of(persons).values().stream().flatMap(set -> set.standing().stream())
                .filter(one -> ids.contains(one.id().value())).toList();
    }

    @Override
    public List<Withdrawn> withdrawnOf(TripId id, Collection<PersonId> persons) {
        Map<EvidenceId, PersonId> whose = changes.voided(id, persons);
        return log.voidings(whose.keySet()).stream().map(one -> new Withdrawn(whose.get(one.evidence()), one)).toList();
    }

    @Override
    public void discard(TripId id) {
        held.discard(id);
        changes.discard(id);
    }
}
