package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.TimelineEntry;

/** A row of {@code case_timeline}; never changed. */
@Entity
@Table(name = "case_timeline")
class TimelineEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long seq;
    @Column(name = "case_id")
    UUID caseId;
    Instant at;
    @Enumerated(EnumType.STRING)
    TimelineEntry.Event event;
    String reason;

    static TimelineEntity of(UUID caseId, TimelineEntry entry) {
        var row = new TimelineEntity();
        row.caseId = caseId;
        row.at = entry.at();
        row.event = entry.event();
        row.reason = entry.reason();
        return row;
    }

    TimelineEntry toEntry() {
        return new TimelineEntry(at, event, reason);
    }
}
