package org.selamat.status.reversal.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.reversal.domain.Convergence;
import org.selamat.status.reversal.domain.PersonConvergence;
import org.selamat.status.reversal.domain.Reversal;
import org.selamat.status.reversal.domain.Reversals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredReversals implements Reversals, PanacheRepositoryBase<ReversalEntity, UUID> {

    /**
     * The first mass reversal fills tables that were empty when the connection's prepared statements were planned; those
     * plans would read them from end to end for each chunk.
     */
    private static final String PLAN_ANEW = "SET LOCAL plan_cache_mode = force_custom_plan";

    private final CopyProgressReader progress;
    private final PersonProgressReader persons;

    StoredReversals(CopyProgressReader progress, PersonProgressReader persons) {
        this.persons = persons;
        this.progress = progress;
    }

    @Override
    public void add(Reversal reversal) {
        ReversalEntity entity = new ReversalEntity();
        entity.take(reversal);
        persistAndFlush(entity);
    }

    @Override
    public Optional<Reversal> find(BatchId unit) {
        return findByIdOptional(unit.value()).map(ReversalEntity::toReversal);
    }

    @Override
    public Optional<Reversal> forUpdate(BatchId unit) {
        getSession().createNativeMutationQuery(PLAN_ANEW).executeUpdate();
        return findByIdOptional(unit.value(), LockModeType.PESSIMISTIC_WRITE).map(ReversalEntity::toReversal);
    }

    @Override
    public void replace(Reversal reversal) {
        findById(reversal.unit().value()).take(reversal);
        flush();
    }

    @Override
    public List<BatchId> in(Reversal.State state) {
        return find("state = ?1 order by since", state).stream().map(entity -> new BatchId(entity.unit)).toList();
    }

    @Override
    public void touched(BatchId unit, Map<PersonId, Optional<Long>> versions, Instant at) {
        progress.touch(unit, versions, at);
    }

    @Override
    public void reported(Collection<Watermark> watermarks) {
        progress.report(List.copyOf(watermarks));
    }

    @Override
    public boolean mayHaveConverged(BatchId unit) {
        return progress.mayBeComplete(unit);
    }

    @Override
    public Convergence convergenceOf(BatchId unit) {
        return progress.of(unit);
    }

    @Override
    public List<PersonConvergence> convergenceOf(PersonId person) {
        return persons.of(person);
    }
}
