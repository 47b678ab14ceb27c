package org.selamat.status.testsupport;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.brake.application.MeterReset;

/** Lets a test about the brake begin with nobody restricted lately; other tests restrict people too, in the same database. */
@ApplicationScoped
public class Gauge {

    private static final String NOBODY = """
            TRUNCATE worsening;
            UPDATE brake_trip SET state = 'DISCARDED', decision = 'DISCARD', proposer = 'one', approver = 'another', ended_at = tripped_at
            WHERE state IN ('OPEN', 'PROPOSED')""";

    private final DataSource dataSource;
    private final MeterReset meter;

    Gauge(DataSource dataSource, MeterReset meter) {
        this.dataSource = dataSource;
        this.meter = meter;
    }

    /** As if their time were over; nobody can do that otherwise. */
    public void expireWeakenings() {
        execute("""
                ALTER TABLE brake_weakening DISABLE TRIGGER brake_weakening_kept;
                UPDATE brake_weakening SET ends_at = starts_at;
                ALTER TABLE brake_weakening ENABLE TRIGGER brake_weakening_kept""");
    }

    public void reset() {
        execute(NOBODY);
    }

    private void execute(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            meter.forget();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
