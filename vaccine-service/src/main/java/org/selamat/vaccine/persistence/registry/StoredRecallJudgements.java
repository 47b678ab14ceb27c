package org.selamat.vaccine.persistence.registry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.registry.RecallJudgement;
import org.selamat.vaccine.domain.registry.RecallJudgements;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredRecallJudgements implements RecallJudgements, PanacheRepositoryBase<RecallJudgementRow, UUID> {

    @Override
    public void add(RecallJudgement judgement) {
        persist(RecallJudgementRow.of(judgement));
    }

    @Override
    public Optional<RecallJudgement> find(UUID lot, UUID id) {
        return findByIdOptional(id).map(RecallJudgementRow::judgement).filter(found -> found.lot().equals(lot));
    }

    @Override
    public Optional<RecallJudgement> forUpdate(UUID lot, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(RecallJudgementRow::judgement)
                .filter(found -> found.lot().equals(lot));
    }

    @Override
    public void replace(RecallJudgement decided) {
        getEntityManager().merge(RecallJudgementRow.of(decided));
    }

    @Override
    public List<RecallJudgement> of(UUID lot, int limit) {
        return find("lotId = ?1 order by id desc", lot).page(0, limit).stream().map(RecallJudgementRow::judgement).toList();
    }
}
