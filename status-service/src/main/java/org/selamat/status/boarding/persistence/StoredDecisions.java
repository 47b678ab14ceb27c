package org.selamat.status.boarding.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.boarding.domain.BoardingFacts.OrderFacts;
import org.selamat.status.boarding.domain.Decisions;
import org.selamat.status.person.domain.PersonId;

/**
 * By plain JDBC and in one round trip: every check asks, and of whole statuses and orders it needs little. Of the two
 * statements
 * the second sees all that was committed while the first waited.
 *
 * <p>
 * The lock is that of a derivation, shared. Persons are locked in their natural order, as derivations do, so that nobody waits
 * in a circle; a manifest takes all of its turns at once.
 */
@Singleton
class StoredDecisions implements Decisions {

    private static final String SHARE = """
            SELECT count(pg_advisory_xact_lock_shared(k)) FROM (
                SELECT hashtextextended(id::text, 0) AS k FROM unnest(?) AS id ORDER BY id
            ) AS in_order""";
    /** Person by person through the keys, whatever the database believes of tables that were empty a minute ago. */
    private static final String DECIDED = """
            SELECT asked.id, s.version, s.decided_at, o.issued_at, o.ends_at, o.backed, o.contested_at IS NOT NULL
            FROM unnest(?) AS asked (id)
            LEFT JOIN LATERAL (SELECT version, decided_at FROM person_status WHERE person_id = asked.id LIMIT 1) s ON true
            LEFT JOIN LATERAL (SELECT issued_at, ends_at, backed, contested_at FROM home_order
                WHERE person_id = asked.id AND state = 'ISSUED' LIMIT 1) o ON true
            WHERE s.version IS NOT NULL OR o.issued_at IS NOT NULL""";

    private static final String SHARE_THEN_DECIDED = SHARE + ";" + DECIDED;

    private final DataSource dataSource;

    StoredDecisions(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Map<PersonId, Decided> inTurn(Collection<PersonId> persons) {
        try (var connection = dataSource.getConnection(); var both = connection.prepareStatement(SHARE_THEN_DECIDED)) {
            new Columns<>(both, 0, persons.stream().distinct().toList()).ids(PersonId::value).ids(PersonId::value);
            both.execute();
            both.getMoreResults();
            try (var row = both.getResultSet()) {
                return decidedIn(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<PersonId, Decided> decidedIn(ResultSet row) throws SQLException {
        Map<PersonId, Decided> decided = new HashMap<>();
        while (row.next()) {
            decided.put(new PersonId(row.getObject(1, UUID.class)), decided(row));
        }
        return decided;
    }

    private static Decided decided(ResultSet row) throws SQLException {
        return new Decided(row.getLong(2), at(row, 3), order(row));
    }

    private static Optional<OrderFacts> order(ResultSet row) throws SQLException {
        Optional<Instant> issued = at(row, 4);
        return issued.isEmpty() ? Optional.empty()
                : Optional.of(new OrderFacts(issued.get(), at(row, 5).orElseThrow(), row.getBoolean(6), row.getBoolean(7)));
    }

    private static Optional<Instant> at(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
