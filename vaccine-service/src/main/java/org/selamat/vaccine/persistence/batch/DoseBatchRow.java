package org.selamat.vaccine.persistence.batch;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.batch.BatchReport;

@Entity
@Table(name = "dose_batch")
class DoseBatchRow {

    @Id
    UUID id;

    String centre;

    @Column(name = "content_hash", columnDefinition = "char(64)")
    String contentHash;

    Instant at;

    String rows;

    static DoseBatchRow of(BatchReport report) {
        var row = new DoseBatchRow();
        row.id = report.id();
        row.centre = report.centre();
        row.contentHash = report.contentHash();
        row.at = report.at();
        row.rows = RowLines.write(report.rows());
        return row;
    }

    BatchReport report() {
        return new BatchReport(id, centre, contentHash, at, RowLines.read(rows));
    }
}
