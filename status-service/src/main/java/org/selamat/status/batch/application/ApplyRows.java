package org.selamat.status.batch.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.batch.domain.Batch;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.RowAccesses;
import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Provenance;
import org.selamat.status.person.domain.PersonId;

/** Turns rows of a batch into evidence, each with what stands behind it at that moment, the rows before it included. */
@ApplicationScoped
class ApplyRows {

    private final EvidenceLog log;
    private final CaseRegister cases;
    private final RecordEvidence evidence;
    private final RowAccesses accesses;

    ApplyRows(EvidenceLog log, CaseRegister cases, RecordEvidence evidence, RowAccesses accesses) {
        this.log = log;
        this.cases = cases;
        this.evidence = evidence;
        this.accesses = accesses;
    }

    void apply(Batch batch, List<BatchRow> rows) {
        Map<PersonId, EvidenceSet> known = new HashMap<>(log.of(rows.stream().map(BatchRow::person).distinct().toList()));
        Set<UUID> open = cases.open(rows.stream().flatMap(row -> row.caseId().stream()).collect(Collectors.toSet()));
        List<Evidence> decided = new ArrayList<>(rows.size());
        for (BatchRow row : rows) {
            Evidence one = decided(batch, row, open, known.get(row.person()));
            known.computeIfPresent(row.person(), (person, own) -> own.with(one));
            decided.add(one);
        }
        evidence.record(decided, batch.id());
        rows.forEach(row -> accesses.wrote(batch, row));
    }

    private static Evidence decided(Batch batch, BatchRow row, Set<UUID> open, EvidenceSet own) {
        boolean namesKnownCase = row.caseId().filter(open::contains).isPresent();
        return row.evidence(batch.id(), batch.uploader(),
                Provenance.ofBulkDecision(row.kind(), namesKnownCase, own, row.occurredAt()));
    }
}
