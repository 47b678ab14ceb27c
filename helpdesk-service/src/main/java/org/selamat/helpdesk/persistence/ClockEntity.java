package org.selamat.helpdesk.persistence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.sla.ClockReading;
import org.selamat.helpdesk.domain.sla.RunningClock;
import org.selamat.helpdesk.domain.sla.SlaClock;

/** A row of {@code case_clock}. */
@Entity
@Table(name = "case_clock")
@IdClass(ClockEntity.Key.class)
class ClockEntity {

    @Id
    @Column(name = "case_id")
    UUID caseId;
    @Id
    @Enumerated(EnumType.STRING)
    SlaClock name;
    @Column(name = "started_at", updatable = false)
    Instant startedAt;
    @Column(name = "due_at")
    Instant dueAt;
    @Column(name = "stopped_at")
    Instant stoppedAt;
    int warned;
    /** Null while it stands still, has stopped or has run out. */
    @Column(name = "next_alarm_at")
    Instant nextAlarmAt;

    static ClockEntity of(RunningClock clock) {
        var row = new ClockEntity();
        row.caseId = clock.caseId().value();
        row.name = clock.name();
        row.startedAt = clock.startedAt();
        row.take(clock);
        return row;
    }

    void take(RunningClock clock) {
        dueAt = clock.dueAt();
        warned = clock.warned();
        nextAlarmAt = clock.nextAlarm().orElse(null);
    }

    RunningClock toClock() {
        return new RunningClock(new CaseId(caseId), name, startedAt, dueAt, warned);
    }

    ClockReading toReading() {
        return new ClockReading(name, dueAt, stoppedAt);
    }

    /** Case and name together. */
    record Key(UUID caseId, SlaClock name) implements Serializable {
    }
}
