package org.selamat.checkin.venue.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Venues in PostgreSQL. */
@ApplicationScoped
class VenueTable implements PanacheRepositoryBase<VenueEntity, UUID>, Venues {

    private static final String INSERT = """
            INSERT INTO venue (id, owner_id, name, address, type, capacity, district, registered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";

    private final Database database;

    VenueTable(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Venue venue) {
        var details = venue.details();
        return database.update(INSERT, venue.id().value(), venue.owner().value(), details.name(), details.address(),
                details.type().name(), details.capacity().orElse(null), details.district(), venue.registeredAt()) == 1;
    }

    @Override
    public Optional<Venue> find(VenueId id) {
        return findByIdOptional(id.value()).map(VenueEntity::toVenue);
    }

    @Override
    public Map<VenueId, Venue> find(Collection<VenueId> ids) {
        return list("id in ?1", ids.stream().map(VenueId::value).toList()).stream().map(VenueEntity::toVenue)
                .collect(Collectors.toMap(Venue::id, Function.identity()));
    }
}
