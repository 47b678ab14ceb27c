package org.selamat.vaccine.persistence.batch;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.batch.BatchReport;
import org.selamat.vaccine.domain.batch.BatchReports;
import org.selamat.vaccine.persistence.IdLock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredBatchReports implements BatchReports, PanacheRepositoryBase<DoseBatchRow, UUID> {

    @Override
    public void add(BatchReport report) {
        persist(DoseBatchRow.of(report));
    }

    @Override
    public Optional<BatchReport> claim(UUID id) {
        IdLock.take(getEntityManager(), id);
        return findByIdOptional(id).map(DoseBatchRow::report);
    }

    @Override
    public Optional<BatchReport> find(UUID id, String centre) {
        return findByIdOptional(id).map(DoseBatchRow::report).filter(report -> report.centre().equals(centre));
    }
}
