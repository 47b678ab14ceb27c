package org.selamat.kit.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

/** What a gauge reads from the database at each scrape. While that is away there is no number, and the scrape goes on. */
@Singleton
public class Figures {

    private final DataSource dataSource;

    Figures(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The number in the first row; 0 without a row, and not a number while the database is away.
     *
     * @param parameters of the statement, in its order: numbers and moments
     */
    public double read(String sql, Object... parameters) {
        try (var connection = dataSource.getConnection(); var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameters[i]);
            }
            try (var row = query.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
