package org.selamat.checkin.venue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.NameKey;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.Venues;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Venues in PostgreSQL. */
@ApplicationScoped
class VenueTable implements PanacheRepositoryBase<VenueEntity, UUID>, Venues {

    private static final String INSERT = """
            INSERT INTO venue (id, owner_id, name, address, type, capacity, district, latitude, longitude, opening_hours,
                registered_at, zone_of, name_key, district_key, former)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";

    private static final String SELECT = """
            SELECT id, owner_id, name, address, type, capacity, district, latitude, longitude, opening_hours, zone_of,
                registered_at, version, former, closed_at FROM venue
            """;
    private static final String HOLD = SELECT + "WHERE id = ? FOR NO KEY UPDATE";
    private static final String OF_IDS = SELECT + "WHERE id = ANY (?)";
    private static final String ZONES = SELECT + "WHERE zone_of = ? ORDER BY id";

    private static final String PREMISES = SELECT + """
            WHERE owner_id = ANY (?) AND zone_of IS NULL AND (registered_at, id) < (?, ?)
            ORDER BY registered_at DESC, id DESC LIMIT ?""";

    /** Behind none. */
    private static final Position START = new Position(Instant.parse("9999-12-31T00:00:00Z"), new VenueId(new UUID(-1, -1)));

    private static final String UPDATE = """
            UPDATE venue SET capacity = ?, latitude = ?, longitude = ?, opening_hours = ?, former = ?, version = ?
            WHERE id = ?""";
    private static final String FOLLOW = """
            UPDATE venue z SET latitude = p.latitude, longitude = p.longitude, opening_hours = p.opening_hours,
                former = p.former, version = z.version + 1
            FROM venue p WHERE p.id = ? AND z.zone_of = p.id AND (z.latitude, z.longitude, z.opening_hours, z.former)
                IS DISTINCT FROM (p.latitude, p.longitude, p.opening_hours, p.former)""";

    private static final String CLOSE = """
            UPDATE venue SET closed_at = ?, version = version + 1 WHERE (id = ? OR zone_of = ?) AND closed_at IS NULL
            RETURNING id""";
    private static final String CLOSE_ALL = """
            UPDATE venue SET closed_at = ?, version = version + 1 WHERE owner_id = ANY (?) AND closed_at IS NULL
            RETURNING id""";
    private static final String CLOSED = "SELECT id, closed_at FROM venue WHERE closed_at > ?";
    private static final String COUNT = """
            SELECT count(*) FROM venue WHERE owner_id = ? AND zone_of IS NULL AND closed_at IS NULL""";

    private static final int KEPT = 100_000;
    private static final Duration KEPT_FOR = Duration.ofMinutes(1);

    private final Database database;

    /** Matching asks for the same venues over and over; one that changes is seen a minute later at most. */
    private final Cache<VenueId, Venue> known = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(KEPT_FOR).build();

    VenueTable(Database database) {
        this.database = database;
    }

    @Override
    public boolean add(Venue venue) {
        var details = venue.details();
        return database.update(INSERT, venue.id().value(), venue.owner().value(), details.name(), details.address(),
                details.type().name(), details.capacity().orElse(null), details.district(),
                latitude(details), longitude(details), hours(details), venue.registeredAt(),
                details.zoneOf().map(VenueId::value).orElse(null), nameKey(details), NameKey.of(details.district()).key(),
                FormerSettings.toText(details.former())) == 1;
    }

    private static Double latitude(VenueDetails details) {
        return details.place().map(GeoPoint::latitude).orElse(null);
    }

    private static Double longitude(VenueDetails details) {
        return details.place().map(GeoPoint::longitude).orElse(null);
    }

    private static String hours(VenueDetails details) {
        return details.hours().openings().isEmpty() ? null : details.hours().toText();
    }

    /** Premises are found by their name, their zones aren't: whoever looks for a place finds it once. */
    private static String nameKey(VenueDetails details) {
        return details.zoneOf().isPresent() ? null : NameKey.of(details.name()).key();
    }

    @Override
    public Optional<Venue> find(VenueId id) {
        return findByIdOptional(id.value()).map(VenueEntity::toVenue);
    }

    @Override
    public Optional<Venue> hold(VenueId id) {
        return database.list(HOLD, VenueEntity::read, id.value()).stream().findFirst();
    }

    @Override
    public void update(Venue venue) {
        var details = venue.details();
        database.update(UPDATE, details.capacity().orElse(null), latitude(details), longitude(details), hours(details),
                FormerSettings.toText(details.former()), venue.version(), venue.id().value());
        database.update(FOLLOW, venue.id().value());
    }

    @Override
    public List<VenueId> close(VenueId id, Instant at) {
        return database.list(CLOSE, VenueTable::id, at, id.value(), id.value());
    }

    @Override
    public List<VenueId> closeAllOf(Collection<PersonId> owners, Instant at) {
        return database.list(CLOSE_ALL, VenueTable::id, at, ids(owners));
    }

    @Override
    public Map<VenueId, Instant> closedSince(Instant since) {
        var closed = new HashMap<VenueId, Instant>();
        database.list(CLOSED, row -> closed.put(id(row), Columns.instant(row, "closed_at")), since);
        return closed;
    }

    @Override
    public int countOpen(PersonId owner) {
        return (int) database.number(COUNT, owner.value());
    }

    @Override
    public Map<VenueId, Venue> find(Collection<VenueId> ids) {
        var found = new HashMap<>(known.getAllPresent(ids));
        var missing = ids.stream().filter(id -> !found.containsKey(id)).map(VenueId::value).toArray(UUID[]::new);
        if (missing.length > 0) {
            database.list(OF_IDS, VenueEntity::read, (Object) missing).forEach(venue -> {
                known.put(venue.id(), venue);
                found.put(venue.id(), venue);
            });
        }
        return found;
    }

    @Override
    public List<Venue> zonesOf(VenueId premises) {
        return database.list(ZONES, VenueEntity::read, premises.value());
    }

    @Override
    public List<Venue> premisesOf(Collection<PersonId> owners, Optional<Position> after, int limit) {
        var position = after.orElse(START);
        return database.list(PREMISES, VenueEntity::read, ids(owners),
                position.registeredAt(), position.id().value(), limit);
    }

    private static Object ids(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static VenueId id(ResultSet row) throws SQLException {
        return new VenueId(Columns.uuid(row, "id"));
    }
}
