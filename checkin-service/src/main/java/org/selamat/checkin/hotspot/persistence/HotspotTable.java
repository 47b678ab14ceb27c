package org.selamat.checkin.hotspot.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.persistence.SealedCases;
import org.selamat.checkin.hotspot.domain.ContactCount;
import org.selamat.checkin.hotspot.domain.Hotspot;
import org.selamat.checkin.hotspot.domain.HotspotWindow;
import org.selamat.checkin.hotspot.domain.Hotspots;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;

/** Hotspots in PostgreSQL. */
@ApplicationScoped
class HotspotTable implements Hotspots {

    private static final UUID HIGHEST = new UUID(-1, -1);
    private static final String LOCK = """
            SELECT id FROM venue WHERE id = (SELECT COALESCE(zone_of, id) FROM venue WHERE id = ?) FOR NO KEY UPDATE""";
    private static final String CONTACTS = """
            SELECT DISTINCT e.case_id, e.person_id, e.day FROM exposure e
            WHERE e.venue_id IN (SELECT id FROM venue WHERE id = ? OR zone_of = ?) AND e.withdrawn_at IS NULL
            AND e.day BETWEEN ? AND ? AND e.weight >= ?""";
    private static final String PERSONS = "SELECT case_id, person_id FROM confirmed_case WHERE case_id = ANY (?) AND voided_at IS NULL";
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
    private final SealedCases sealed;

    private record Met(CaseId cause, PersonId person) {
    }

    HotspotTable(Database database, Venues venues, SealedCases sealed) {
        this.database = database;
        this.venues = venues;
        this.sealed = sealed;
    }

    @Override
    public Optional<Venue> lockPremisesOf(VenueId venue) {
        return database.list(LOCK, row -> new VenueId(Columns.uuid(row, "id")), venue.value()).stream().findFirst()
                .flatMap(venues::find);
    }

    @Override
    public ContactCount count(VenueId premises, HotspotWindow window) {
        var met = database.list(CONTACTS, row -> new Met(sealed.caseOf(row, "day"), sealed.person(row, "day")),
                premises.value(), premises.value(), window.from(), window.until(), BigDecimal.valueOf(window.leastWeight()));
        var cases = new HashMap<CaseId, UUID>();
        database.list(PERSONS, row -> cases.put(new CaseId(Columns.uuid(row, "case_id")), Columns.uuid(row, "person_id")),
                (Object) met.stream().map(contact -> contact.cause().value()).distinct().toArray(UUID[]::new));
        long exposed = met.stream().filter(contact -> cases.containsKey(contact.cause())).map(Met::person).distinct().count();
        return new ContactCount((int) cases.values().stream().distinct().count(), (int) exposed);
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
