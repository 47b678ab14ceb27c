package org.selamat.status.batch.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.sql.Columns;
import org.selamat.status.batch.domain.BatchRow;
import org.selamat.status.batch.domain.Journeys;

/** From the boarding checks of airlines, under any id of the traveller's: whoever uploads a batch can't write those. */
@ApplicationScoped
class SeenJourneys implements Journeys {

    private static final String SEEN = """
            WITH RECURSIVE r AS (SELECT * FROM unnest(?, ?, ?, ?) AS r(line, person, flight, arrived)),
            same (person, id) AS (
                SELECT person, person FROM r
                UNION SELECT s.person, other.id FROM same s CROSS JOIN LATERAL (
                    SELECT merged_id AS id FROM person_merge WHERE survivor_id = s.id AND stands
                    UNION ALL SELECT survivor_id FROM person_merge WHERE merged_id = s.id AND stands) other)
            SELECT DISTINCT r.line FROM r JOIN same s ON s.person = r.person
            JOIN boarding_check c ON c.person_id = s.id AND c.flight = r.flight
              AND c.departure_at <= %1$s AND c.departure_at > %1$s - ? * interval '1 microsecond'
              AND (c.destination IS NULL OR c.destination = 'MY')""".formatted(Columns.moment("r.arrived"));
    private static final int WITHIN = 5;

    private final DataSource dataSource;

    SeenJourneys(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<BatchRow> seen(Collection<BatchRow> rows, Duration within) {
        List<BatchRow> flown = rows.stream().filter(row -> row.flight().isPresent()).toList();
        return flown.isEmpty() ? Set.of() : among(flown, within);
    }

    private Set<BatchRow> among(List<BatchRow> flown, Duration within) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(SEEN)) {
            new Columns<>(select, 0, flown).numbers(row -> (long) row.line()).ids(row -> row.person().value())
                    .texts(row -> row.flight().orElseThrow()).moments(BatchRow::occurredAt);
            select.setLong(WITHIN, TimeUnit.MICROSECONDS.convert(within));
            Set<Integer> seen = lines(select);
            return flown.stream().filter(row -> seen.contains(row.line())).collect(Collectors.toSet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Integer> lines(PreparedStatement select) throws SQLException {
        Set<Integer> lines = new HashSet<>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getInt(1));
            }
        }
        return lines;
    }
}
