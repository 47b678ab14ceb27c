package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;
import org.selamat.status.boarding.domain.Manifests;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredManifests implements Manifests, PanacheRepositoryBase<ManifestEntity, UUID> {

    private static final String ADD = """
            INSERT INTO boarding_manifest (id, airline, flight, departure_at) VALUES (:id, :airline, :flight, :departure)
            ON CONFLICT (airline, flight, departure_at) DO NOTHING""";

    @Override
    public Manifest hold(UUID idIfNew, Flight flight) {
        getEntityManager().createNativeQuery(ADD).setParameter("id", idIfNew).setParameter("airline", flight.airline())
                .setParameter("flight", flight.number()).setParameter("departure", flight.departureAt()).executeUpdate();
        return find("airline = ?1 and flight = ?2 and departureAt = ?3", flight.airline(), flight.number(),
                flight.departureAt()).withLock(LockModeType.PESSIMISTIC_WRITE).singleResult().toManifest();
    }

    @Override
    public Optional<Manifest> find(UUID id) {
        return findByIdOptional(id).map(ManifestEntity::toManifest);
    }

    @Override
    public void close(UUID id, Instant at) {
        findById(id).closedAt = at;
        flush();
    }
}
