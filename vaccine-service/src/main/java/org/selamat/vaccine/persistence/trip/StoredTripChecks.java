package org.selamat.vaccine.persistence.trip;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.trip.StoredTripCheck;
import org.selamat.vaccine.domain.trip.TripCheckId;
import org.selamat.vaccine.domain.trip.TripChecks;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredTripChecks implements TripChecks, PanacheRepositoryBase<TripCheckRow, UUID> {

    private final PersonIds ids;

    StoredTripChecks(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public Optional<StoredTripCheck> claim(TripCheckId id) {
        getEntityManager().createNativeQuery("SELECT 1 FROM pg_advisory_xact_lock(:key)")
                .setParameter("key", id.value().getMostSignificantBits() ^ id.value().getLeastSignificantBits())
                .getSingleResult();
        return findByIdOptional(id.value()).map(TripCheckRow::check);
    }

    @Override
    public Optional<StoredTripCheck> find(PersonId person, TripCheckId id) {
        return find("id = ?1 and personId in ?2", id.value(), ids.of(person)).firstResultOptional().map(TripCheckRow::check);
    }

    @Override
    public void add(StoredTripCheck check) {
        persist(TripCheckRow.of(check));
    }
}
