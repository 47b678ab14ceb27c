package org.selamat.bench.reversal;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.selamat.local.client.Suite;

/** One client that commits status changes into status-service's outbox, as a derivation does. */
final class OutboxChanges implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, created_at)
            VALUES (?, 'selamat.status.status.v1', ?, 'selamat.status.status-changed.v1', ?, now())""";
    private static final String CHANGE = """
            {"personId":"%1$s","version":1,"label":"LOW_RISK","colour":"BLUE","since":"%2$s","evidenceIds":[],\
            "policyVersion":"BENCH","decidedAt":"%2$s","cause":{"kind":"REVERSAL","batchId":"%3$s"}}""";

    private final Connection connection;
    private final UUID unit;

    OutboxChanges(Suite suite, UUID unit) throws SQLException {
        this.connection = DriverManager.getConnection(suite.jdbcUrl("status"), "status", suite.databasePassword("status"));
        this.unit = unit;
    }

    void commit(UUID person) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, person.toString());
            insert.setString(3, CHANGE.formatted(person, Instant.now().truncatedTo(ChronoUnit.MILLIS), unit));
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
