package org.selamat.checkin.hotspot.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.hotspot.domain.ContactCount;
import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.HotspotWindow;
import org.selamat.checkin.hotspot.domain.Hotspots;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;

/** Hotspots in PostgreSQL. */
@ApplicationScoped
class HotspotTable implements Hotspots {

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final String LOCK = """
            SELECT id FROM venue WHERE id = (SELECT COALESCE(zone_of, id) FROM venue WHERE id = ?) FOR NO KEY UPDATE""";
    private static final String COUNT = """
            SELECT count(DISTINCT c.person_id) AS cases, count(DISTINCT e.person_id) AS exposed
            FROM exposure e JOIN confirmed_case c ON c.case_id = e.case_id AND c.voided_at IS NULL
            WHERE e.venue_id = ANY (?) AND e.withdrawn_at IS NULL AND e.day BETWEEN ? AND ? AND e.weight >= ?""";
    private static final String PARTS = "SELECT id FROM venue WHERE id = ? OR zone_of = ?";
    private static final String SELECT = """
            SELECT hotspot_id, venue_id, size, policy_version, met_on, declared_at FROM hotspot
            """;
    private static final String STANDING = SELECT + "WHERE venue_id = ? AND closed_at IS NULL";
    private static final String ENDED = SELECT + "WHERE venue_id = ? AND met_on >= ? AND closed_how = 'ENDED'";
    private static final String LIST = SELECT + "WHERE closed_at IS NULL AND hotspot_id < ? ORDER BY hotspot_id DESC LIMIT ?";
    private static final String DECLARE = """
            INSERT INTO hotspot (hotspot_id, venue_id, size, policy_version, met_on, declared_at) VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String KEEP = """
            UPDATE hotspot SET size = ?, policy_version = ?, met_on = ? WHERE hotspot_id = ?
            AND (size, policy_version, met_on) IS DISTINCT FROM (?, ?, ?)""";
    private static final String CLOSE = "UPDATE hotspot SET closed_at = ?, closed_how = ? WHERE hotspot_id = ?";

    private final Database database;
    private final Venues venues;
    private final DaySeals seals;

    HotspotTable(Database database, Venues venues, DaySeals seals) {
        this.database = database;
        this.venues = venues;
        this.seals = seals;
    }

    @Override
    public Optional<Venue> lockPremisesOf(VenueId venue) {
        return database.list(LOCK, row -> new VenueId(Columns.uuid(row, "id")), venue.value()).stream().findFirst()
                .flatMap(venues::find);
    }

    @Override
    public ContactCount count(VenueId premises, HotspotWindow window) {
        return database.list(COUNT, row -> new ContactCount(row.getInt("cases"), row.getInt("exposed")),
                sealedParts(premises, window), window.from(), window.until(), BigDecimal.valueOf(window.leastWeight())).get(0);
    }

    /** The pseudonyms of the premises and their zones on each day of the window. */
    private UUID[] sealedParts(VenueId premises, HotspotWindow window) {
        var parts = database.list(PARTS, row -> new VenueId(Columns.uuid(row, "id")), premises.value(), premises.value());
        return seals.between(window.from(), window.until()).stream().flatMap(day -> seals.find(day).stream())
                .flatMap(seal -> parts.stream().map(seal::seal)).toArray(UUID[]::new);
    }

    @Override
    public Optional<Hotspot> standing(VenueId premises) {
        return database.list(STANDING, HotspotTable::read, premises.value()).stream().findFirst();
    }

    @Override
    public List<VenueId> standing() {
        return database.list("SELECT venue_id FROM hotspot WHERE closed_at IS NULL",
                row -> new VenueId(Columns.uuid(row, "venue_id")));
    }

    @Override
    public List<Hotspot> endedSince(VenueId premises, LocalDate day) {
        return database.list(ENDED, HotspotTable::read, premises.value(), day);
    }

    @Override
    public void declare(Hotspot hotspot) {
        database.update(DECLARE, hotspot.id(), hotspot.premises().value(), hotspot.size().name(), hotspot.policyVersion(),
                hotspot.metOn(), hotspot.declaredAt());
    }

    @Override
    public void keep(Hotspot hotspot) {
        database.update(KEEP, hotspot.size().name(), hotspot.policyVersion(), hotspot.metOn(), hotspot.id(),
                hotspot.size().name(), hotspot.policyVersion(), hotspot.metOn());
    }

    @Override
    public void close(Hotspot hotspot, Hotspot.End how, Instant now) {
        database.update(CLOSE, now, how.name(), hotspot.id());
    }

    @Override
    public List<Listed> list(Optional<UUID> before, int limit) {
        var page = database.list(LIST, HotspotTable::read, before.orElse(HIGHEST), limit);
        var premises = venues.find(page.stream().map(Hotspot::premises).toList());
        return page.stream().map(hotspot -> new Listed(hotspot, premises.get(hotspot.premises()))).toList();
    }

    private static Hotspot read(ResultSet row) throws SQLException {
        return new Hotspot(Columns.uuid(row, "hotspot_id"), new VenueId(Columns.uuid(row, "venue_id")),
                Hotspot.Size.valueOf(row.getString("size")), row.getString("policy_version"),
                row.getObject("met_on", LocalDate.class), Columns.instant(row, "declared_at"));
    }
}
