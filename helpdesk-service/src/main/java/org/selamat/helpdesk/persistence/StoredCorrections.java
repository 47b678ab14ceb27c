package org.selamat.helpdesk.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.correction.Convergence;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.correction.CorrectionId;
import org.selamat.helpdesk.domain.correction.Corrections;
import org.selamat.helpdesk.domain.correction.TakenBack;

/** {@link Corrections} in PostgreSQL. */
@ApplicationScoped
class StoredCorrections implements Corrections {

    private final CorrectionRepository rows;
    private final ConvergenceRepository convergences;
    private final EntityManager entities;

    StoredCorrections(CorrectionRepository rows, ConvergenceRepository convergences, EntityManager entities) {
        this.rows = rows;
        this.convergences = convergences;
        this.entities = entities;
    }

    @Override
    public void add(Correction correction) {
        rows.persist(CorrectionEntity.of(correction));
    }

    @Override
    public void save(Correction correction) {
        rows.findById(correction.id().value()).take(correction);
    }

    @Override
    public Optional<Correction> find(CorrectionId id) {
        return rows.findByIdOptional(id.value()).map(row -> {
            entities.flush();
            entities.refresh(row);
            return row.toCorrection();
        });
    }

    @Override
    public List<Correction> of(CaseId caseId) {
        return rows.list("caseId = ?1 order by proposedAt, id", caseId.value()).stream().map(CorrectionEntity::toCorrection)
                .toList();
    }

    @Override
    public List<Correction> provenBy(Convergence convergence) {
        return rows.list("approved = true and (id = ?1 or targetId = ?2) order by caseId", convergence.correctionId(),
                convergence.batchId()).stream().map(CorrectionEntity::toCorrection).toList();
    }

    @Override
    public Set<UUID> awaited(Collection<UUID> targets) {
        return rows.find("select distinct targetId from CorrectionEntity where approved = true and targetId in ?1", targets)
                .project(UUID.class).stream().collect(Collectors.toSet());
    }

    @Override
    public void add(Convergence convergence) {
        convergences.persistAndFlush(ConvergenceEntity.of(convergence));
    }

    @Override
    public Optional<Convergence> convergenceOf(Correction correction) {
        return convergences.find("correctionId = ?1 or batchId = ?2 order by at desc", correction.id().value(),
                correction.target().id()).firstResultOptional().map(ConvergenceEntity::toConvergence);
    }

    @Override
    public Optional<Convergence> convergenceOf(TakenBack order) {
        return convergences.find("batchId = ?1 order by at desc", order.reversal()).firstResultOptional()
                .map(ConvergenceEntity::toConvergence);
    }
}
