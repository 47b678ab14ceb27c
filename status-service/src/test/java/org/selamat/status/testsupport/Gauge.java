package org.selamat.status.testsupport;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Lets a test about the brake begin with nobody restricted lately; other tests restrict people too, in the same database. */
@ApplicationScoped
public class Gauge {

    private final DataSource dataSource;

    Gauge(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public void reset() {
        try (var connection = dataSource.getConnection();
                var truncate = connection.prepareStatement("TRUNCATE status_version")) {
            truncate.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
