package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.sla.Pause;

/** A row of {@code case_pause}, the ledger that deadlines are computed from. */
@Entity
@Table(name = "case_pause")
class PauseEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long seq;
    @Column(name = "case_id", updatable = false)
    UUID caseId;
    @Column(name = "from_at", updatable = false)
    Instant fromAt;
    @Column(name = "until_at")
    Instant untilAt;

    static PauseEntity of(UUID caseId, Instant from) {
        var row = new PauseEntity();
        row.caseId = caseId;
        row.fromAt = from;
        return row;
    }

    Pause toPause() {
        return new Pause(fromAt, untilAt);
    }
}
