package org.selamat.checkin.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.seal.domain.DaySeals;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;

/** Badges in PostgreSQL. */
@ApplicationScoped
class BadgeTable implements Badges {

    private static final String KEEP = """
            INSERT INTO badge (id, person_id, secret, issued_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";
    private static final String SELECT = "SELECT id, person_id, secret, issued_at, revoked_at FROM badge WHERE ";
    private static final String PAGE = SELECT + """
            person_id = ANY (?) AND (issued_at, id) < (?, ?) ORDER BY issued_at DESC, id DESC LIMIT ?""";
    private static final Start NEWEST = new Start(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));
    private static final String REVOKE = """
            UPDATE badge SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ? AND person_id = ANY (?)""";

    /**
     * In the order of the ids, so that two that carry the same can't block each other; of those with one id the first counts.
     */
    private static final String USE = """
            INSERT INTO badge_use (visit_id, badge)
            SELECT visit_id, badge FROM unnest(?, ?) WITH ORDINALITY AS u(visit_id, badge, number) ORDER BY visit_id, number
            ON CONFLICT DO NOTHING""";
    private static final String USED = "SELECT visit_id, badge FROM badge_use WHERE visit_id = ANY (?)";

    private final Database database;
    private final Merges merges;
    private final DaySeals seals;

    BadgeTable(Database database, Merges merges, DaySeals seals) {
        this.database = database;
        this.merges = merges;
        this.seals = seals;
    }

    @Override
    public Badge keep(Badge badge) {
        database.update(KEEP, badge.id(), badge.person().value(), badge.secret(), badge.issuedAt());
        return find(badge.id()).orElseThrow();
    }

    @Override
    public Optional<Badge> find(UUID id) {
        return database.list(SELECT + "id = ?", BadgeTable::read, id).stream().findFirst();
    }

    @Override
    public Map<UUID, Badge> find(Collection<UUID> ids) {
        return database.list(SELECT + "id = ANY (?)", BadgeTable::read, (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(Badge::id, Function.identity()));
    }

    @Override
    public List<Badge> of(PersonId person) {
        return database.list(SELECT + "person_id = ANY (?)", BadgeTable::read, (Object) idsOf(person));
    }

    @Override
    public List<Badge> page(PersonId person, Optional<Start> start, int limit) {
        var from = start.orElse(NEWEST);
        return database.list(PAGE, BadgeTable::read, idsOf(person), from.issuedAt(), from.id(), limit);
    }

    @Override
    public Set<Use> differing(List<Use> uses) {
        var visits = uses.stream().map(use -> use.visit().value()).toArray(UUID[]::new);
        var remembered = new HashMap<UUID, UUID>();
        if (visits.length > 0) {
            database.update(USE, visits, uses.stream().map(this::sealed).toArray(UUID[]::new));
            database.list(USED, row -> remembered.put(Columns.uuid(row, "visit_id"), Columns.uuid(row, "badge")),
                    (Object) visits);
        }
        return uses.stream().filter(use -> !sealed(use).equals(remembered.get(use.visit().value())))
                .collect(Collectors.toSet());
    }

    /** As a person is. */
    private UUID sealed(Use use) {
        return seals.of(use.visit().day()).seal(new PersonId(use.badge()));
    }

    @Override
    public void forget(PersonId person) {
        database.update("DELETE FROM badge WHERE person_id = ?", person.value());
    }

    @Override
    public boolean revoke(UUID id, PersonId person, Instant now) {
        return database.update(REVOKE, now, id, idsOf(person)) == 1;
    }

    private UUID[] idsOf(PersonId person) {
        return SamePersons.among(List.of(person), merges).of(person).stream().map(PersonId::value).toArray(UUID[]::new);
    }

    private static Badge read(ResultSet row) throws SQLException {
        return new Badge(Columns.uuid(row, "id"), new PersonId(Columns.uuid(row, "person_id")), row.getBytes("secret"),
                Columns.instant(row, "issued_at"), Columns.optionalInstant(row, "revoked_at"));
    }
}
