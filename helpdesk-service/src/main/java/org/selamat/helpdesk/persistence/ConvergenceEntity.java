package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.correction.Convergence;

/** A row of {@code convergence}. */
@Entity
@Table(name = "convergence")
class ConvergenceEntity {

    @Id
    @Column(name = "event_id")
    UUID eventId;
    @Column(name = "batch_id")
    UUID batchId;
    @Column(name = "correction_id")
    UUID correctionId;
    Instant at;
    int affected;
    @ElementCollection
    @CollectionTable(name = "convergence_copy", joinColumns = @JoinColumn(name = "event_id"))
    @OrderColumn(name = "place")
    List<CopyColumns> copies;

    static ConvergenceEntity of(Convergence convergence) {
        var row = new ConvergenceEntity();
        row.eventId = convergence.eventId();
        row.batchId = convergence.batchId();
        row.correctionId = convergence.correctionId();
        row.at = convergence.at();
        row.affected = convergence.affected();
        row.copies = convergence.copies().stream().map(c -> new CopyColumns(c.copy(), c.converged())).toList();
        return row;
    }

    Convergence toConvergence() {
        return new Convergence(eventId, batchId, correctionId, at, affected,
                copies.stream().map(c -> new Convergence.Copy(c.copy(), c.converged())).toList());
    }

    /** A row of {@code convergence_copy}. */
    @Embeddable
    record CopyColumns(String copy, int converged) {
    }
}
