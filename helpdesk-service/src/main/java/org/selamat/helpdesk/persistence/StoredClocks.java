package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.sla.ClockReading;
import org.selamat.helpdesk.domain.sla.Clocks;
import org.selamat.helpdesk.domain.sla.Pause;
import org.selamat.helpdesk.domain.sla.RunningClock;
import org.selamat.helpdesk.domain.sla.SlaClock;

/** {@link Clocks} in PostgreSQL. */
@ApplicationScoped
class StoredClocks implements Clocks {

    private final ClockRepository rows;
    private final PauseRepository pauses;

    StoredClocks(ClockRepository rows, PauseRepository pauses) {
        this.rows = rows;
        this.pauses = pauses;
    }

    @Override
    public void start(RunningClock clock) {
        rows.persist(ClockEntity.of(clock));
    }

    @Override
    public List<RunningClock> running(CaseId id) {
        return rows.list("caseId = ?1 and stoppedAt is null order by name", id.value()).stream().map(ClockEntity::toClock)
                .toList();
    }

    @Override
    public List<ClockReading> readings(CaseId id) {
        return rows.list("caseId = ?1 order by name", id.value()).stream().map(ClockEntity::toReading).toList();
    }

    @Override
    public Map<CaseId, Instant> deadlines(Collection<CaseId> ids) {
        return rows.list("name = ?1 and caseId in ?2", SlaClock.RESOLUTION, ids.stream().map(CaseId::value).toList()).stream()
                .collect(Collectors.toMap(row -> new CaseId(row.caseId), row -> row.dueAt));
    }

    @Override
    public void set(RunningClock clock) {
        row(clock).take(clock);
    }

    @Override
    public void hold(RunningClock clock) {
        row(clock).nextAlarmAt = null;
    }

    @Override
    public void stop(RunningClock clock, Instant at) {
        var row = row(clock);
        row.stoppedAt = at;
        row.nextAlarmAt = null;
    }

    @Override
    public List<RunningClock> ringing(Instant now, int limit) {
        return SkipLocked.apply(rows.find("nextAlarmAt <= ?1 order by nextAlarmAt", now)).page(0, limit).stream()
                .map(ClockEntity::toClock).toList();
    }

    @Override
    public List<Pause> pauses(CaseId id) {
        return pauses.list("caseId = ?1 order by fromAt", id.value()).stream().map(PauseEntity::toPause).toList();
    }

    @Override
    public void pause(CaseId id, Instant from) {
        pauses.persist(PauseEntity.of(id.value(), from));
    }

    @Override
    public void resume(CaseId id, Instant until) {
        lasting(id.value()).forEach(pause -> pause.untilAt = until);
    }

    private List<PauseEntity> lasting(UUID caseId) {
        return pauses.list("caseId = ?1 and untilAt is null", caseId);
    }

    private ClockEntity row(RunningClock clock) {
        return rows.findById(new ClockEntity.Key(clock.caseId().value(), clock.name()));
    }
}
