package org.selamat.status.batch.application;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.RowAccesses;
import org.selamat.status.evidence.application.AssessProvenance;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;

/** Turns one row of a batch into evidence, with what stands behind it at that moment. */
@ApplicationScoped
class ApplyRow {

    private final AssessProvenance provenance;
    private final RecordEvidence evidence;
    private final RowAccesses accesses;

    ApplyRow(AssessProvenance provenance, RecordEvidence evidence, RowAccesses accesses) {
        this.provenance = provenance;
        this.evidence = evidence;
        this.accesses = accesses;
    }

    void apply(Batch batch, BatchRow row) {
        Basis basis = provenance.ofRow(row.person(), row.kind(), row.caseId(), row.occurredAt());
        evidence.record(row.evidence(batch.id(), batch.uploader(), basis));
        accesses.wrote(batch, row);
    }
}
