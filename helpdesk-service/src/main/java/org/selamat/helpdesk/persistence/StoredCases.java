package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.TimelineEntry;

/** {@link Cases} in PostgreSQL. */
@ApplicationScoped
class StoredCases implements Cases {

    private static final Set<CaseState> OVER = EnumSet.of(CaseState.CLOSED, CaseState.WITHDRAWN);
    private static final Set<CaseState> ENDED = EnumSet.of(CaseState.RESOLVED, CaseState.CLOSED, CaseState.WITHDRAWN);

    private final CaseRepository rows;
    private final TimelineRepository timelines;
    private final StoredErasures erasures;
    private final AdvisoryLocks locks;
    private final EntityManager entities;

    StoredCases(CaseRepository rows, TimelineRepository timelines, StoredErasures erasures, AdvisoryLocks locks,
            EntityManager entities) {
        this.rows = rows;
        this.timelines = timelines;
        this.erasures = erasures;
        this.locks = locks;
        this.entities = entities;
    }

    @Override
    public boolean reserve(CaseId id, PersonId person) {
        locks.hold(id.value());
        return !erasures.isErased(person);
    }

    @Override
    public Optional<SupportCase> find(CaseId id) {
        return rows.findByIdOptional(id.value()).map(CaseEntity::toCase);
    }

    @Override
    public Optional<SupportCase> find(CaseHandle handle) {
        return row(handle).map(CaseEntity::toCase);
    }

    @Override
    public boolean isTaken(CaseHandle handle) {
        return rows.count("handle", handle.value()) > 0;
    }

    @Override
    public Optional<SupportCase> lock(CaseHandle handle) {
        return row(handle).map(this::lock);
    }

    @Override
    public Optional<SupportCase> lock(CaseId id) {
        return rows.findByIdOptional(id.value()).map(this::lock);
    }

    @Override
    public Optional<SupportCase> lockReferral(UUID decisionId) {
        return rows.find("decisionId = ?1 and state not in ?2", decisionId, ENDED).firstResultOptional().map(this::lock)
                .filter(found -> !ENDED.contains(found.state()));
    }

    @Override
    public void add(SupportCase opened) {
        rows.persistAndFlush(CaseEntity.of(opened));
    }

    @Override
    public void save(SupportCase moved) {
        rows.findById(moved.id().value()).take(moved.progress());
    }

    @Override
    public void tell(CaseId id, List<TimelineEntry> entries) {
        entries.forEach(entry -> timelines.persist(TimelineEntity.of(id.value(), entry)));
    }

    @Override
    public List<TimelineEntry> timeline(CaseId id) {
        return timelines.list("caseId = ?1 order by seq", id.value()).stream().map(TimelineEntity::toEntry).toList();
    }

    @Override
    public List<SupportCase> of(PersonId person, Place before, int limit) {
        var query = before == null ? rows.find("personId = ?1 order by openedAt desc, id desc", person.value())
                : rows.find("personId = ?1 and (openedAt < ?2 or openedAt = ?2 and id < ?3) order by openedAt desc, id desc",
                        person.value(), before.at(), before.id());
        return query.page(0, limit).stream().map(CaseEntity::toCase).toList();
    }

    @Override
    public boolean anyOpen(PersonId person) {
        return rows.count("personId = ?1 and state not in ?2", person.value(), OVER) > 0;
    }

    @Override
    public List<SupportCase> lockOpen(PersonId person) {
        return rows.list("personId = ?1 and state not in ?2 order by id", person.value(), OVER).stream().map(this::lock)
                .filter(found -> !found.state().isOver()).toList();
    }

    @Override
    public Set<PersonId> withOpen(Collection<PersonId> persons) {
        return rows.find("select distinct personId from CaseEntity where personId in ?1 and state not in ?2",
                persons.stream().map(PersonId::value).toList(), OVER).project(UUID.class).stream().map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<SupportCase> openOn(PersonId person, Flight flight) {
        return rows.list("personId = ?1 and flightNumber = ?2 and departureAt = ?3 and state not in ?4", person.value(),
                flight.number(), flight.departureAt(), OVER).stream().map(CaseEntity::toCase).toList();
    }

    @Override
    public void link(CaseId one, CaseId other) {
        entities.createNativeQuery("INSERT INTO case_link (case_id, other_id) VALUES (:one, :other), (:other, :one)")
                .setParameter("one", one.value()).setParameter("other", other.value()).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SupportCase> lockOpenLinked(CaseId id) {
        List<UUID> others = entities
                .createNativeQuery("SELECT other_id FROM case_link WHERE case_id = :id ORDER BY other_id", UUID.class)
                .setParameter("id", id.value()).getResultList();
        return others.stream().flatMap(other -> lock(new CaseId(other)).stream()).filter(c -> !c.state().isOver()).toList();
    }

    @Override
    public List<SupportCase> lockResolvedBefore(Instant moment, int limit) {
        return SkipLocked.apply(rows.find("""
                state = ?1 and id in (select c.caseId from ClockEntity c where c.name = 'RESOLUTION' and c.stoppedAt < ?2)
                """, CaseState.RESOLVED, moment)).page(0, limit).stream().map(CaseEntity::toCase).toList();
    }

    /** What is left of the cases of erased persons is nobody's to read. */
    private Optional<CaseEntity> row(CaseHandle handle) {
        return rows.find("handle = ?1 and personId <> ?2", handle.value(), StoredErasures.NOBODY).firstResultOptional();
    }

    /** Reads the row again under its lock: what was read before it may be old. */
    private SupportCase lock(CaseEntity row) {
        entities.flush();
        entities.refresh(row, LockModeType.PESSIMISTIC_WRITE);
        return row.toCase();
    }
}
