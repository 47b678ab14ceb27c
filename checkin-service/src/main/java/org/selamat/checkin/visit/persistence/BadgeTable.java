package org.selamat.checkin.visit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;

/** Badges in PostgreSQL. */
@ApplicationScoped
class BadgeTable implements Badges {

    private static final String KEEP = """
            INSERT INTO badge (id, person_id, secret, issued_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING""";
    private static final String SELECT = "SELECT id, person_id, secret, issued_at, revoked_at FROM badge WHERE ";
    private static final String REVOKE = """
            UPDATE badge SET revoked_at = COALESCE(revoked_at, ?) WHERE id = ? AND person_id = ANY (?)""";

    private final Database database;
    private final Merges merges;

    BadgeTable(Database database, Merges merges) {
        this.database = database;
        this.merges = merges;
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
        return database.list(SELECT + "person_id = ANY (?) ORDER BY issued_at DESC, id", BadgeTable::read,
                (Object) idsOf(person));
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
