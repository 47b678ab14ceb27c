package org.selamat.vaccine.persistence.correction;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.DoseCorrections;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredDoseCorrections implements DoseCorrections, PanacheRepositoryBase<CorrectionRow, UUID> {

    @Override
    public void add(DoseCorrection correction) {
        persist(CorrectionRow.of(correction));
    }

    @Override
    public Optional<DoseCorrection> find(UUID id) {
        return findByIdOptional(id).map(CorrectionRow::correction);
    }

    @Override
    public Optional<DoseCorrection> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(CorrectionRow::correction);
    }

    @Override
    public void replace(DoseCorrection decided) {
        getEntityManager().merge(CorrectionRow.of(decided));
    }
}
