package org.selamat.vaccine.persistence.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.Lots;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredLots implements Lots, PanacheRepositoryBase<LotRow, UUID> {

    @Override
    public boolean add(Lot lot) {
        return getEntityManager().createNativeQuery("""
                INSERT INTO lot (id, product, number, released_on, expires_on)
                VALUES (:id, :product, :number, CAST(:released AS date), :expires)
                ON CONFLICT (number, product) DO NOTHING""").setParameter("id", lot.id())
                .setParameter("product", lot.product()).setParameter("number", lot.number())
                .setParameter("released", lot.days().releasedOn().map(LocalDate::toString).orElse(null))
                .setParameter("expires", lot.days().expiresOn()).executeUpdate() == 1;
    }

    @Override
    public Optional<Lot> find(UUID id) {
        return findByIdOptional(id).map(LotRow::lot);
    }

    @Override
    public Optional<Lot> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(LotRow::lot);
    }

    @Override
    public Optional<Lot> find(String product, String number) {
        return find("product = ?1 and number = ?2", product, number).firstResultOptional().map(LotRow::lot);
    }

    @Override
    public void replace(Lot lot) {
        getEntityManager().merge(LotRow.of(lot));
    }

    @Override
    public Map<String, List<Lot>> numbered(Collection<String> numbers) {
        return numbers.isEmpty() ? Map.of()
                : list("number in ?1", numbers).stream().map(LotRow::lot)
                        .collect(Collectors.groupingBy(Lot::number));
    }

    @Override
    public List<Lot> page(Optional<UUID> after, int limit) {
        return find("id > ?1 order by id", after.orElse(new UUID(0, 0))).page(0, limit).stream().map(LotRow::lot).toList();
    }

    @Override
    public long dosesFrom(Lot lot) {
        return ((Number) getEntityManager().createNativeQuery("""
                SELECT count(*) FROM dose WHERE lot = :number AND product = :product AND voided_by IS NULL""")
                .setParameter("number", lot.number()).setParameter("product", lot.product()).getSingleResult()).longValue();
    }
}
