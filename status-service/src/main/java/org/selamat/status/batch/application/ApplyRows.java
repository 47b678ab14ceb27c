package org.selamat.status.batch.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.RowAccesses;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Provenance;
import org.selamat.status.person.domain.PersonId;

/** Turns rows of a batch into evidence, each with what stands behind it at that moment, the rows before it included. */
@ApplicationScoped
class ApplyRows {

    private final EvidenceLog log;
    private final NamedGrounds grounds;
    private final RecordEvidence evidence;
    private final RowAccesses accesses;

    ApplyRows(EvidenceLog log, NamedGrounds grounds, RecordEvidence evidence, RowAccesses accesses) {
        this.log = log;
        this.grounds = grounds;
        this.evidence = evidence;
        this.accesses = accesses;
    }

    void apply(Batch batch, List<BatchRow> rows) {
        Map<PersonId, EvidenceSet> known = new HashMap<>(log.of(rows.stream().map(BatchRow::person).distinct().toList()));
        Map<Integer, Basis> named = grounds.of(rows);
        List<Evidence> decided = new ArrayList<>(rows.size());
        for (BatchRow row : rows) {
            Evidence one = decided(batch, row, Optional.ofNullable(named.get(row.line())), known.get(row.person()));
            known.computeIfPresent(row.person(), (person, own) -> own.with(one));
            decided.add(one);
        }
        evidence.record(decided, batch.id());
        rows.forEach(row -> accesses.wrote(batch, row));
    }

    private static Evidence decided(Batch batch, BatchRow row, Optional<Basis> named, EvidenceSet own) {
        return row.evidence(batch.id(), batch.uploader(), Provenance.ofBulkDecision(named, own, row.occurredAt()));
    }
}
