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
     * @param moments of the statement, in its order
     */
    public double read(String sql, Instant... moments) {
        try (var connection = dataSource.getConnection(); var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < moments.length; i++) {
                query.setObject(i + 1, moments[i].atOffset(ZoneOffset.UTC));
            }
            try (var row = query.executeQuery()) {
                return row.next() ? row.getDouble(1) : 0;
            }
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
