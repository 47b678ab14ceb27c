package org.selamat.local.replay;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.selamat.local.client.Suite;

/** Looks visits up where they are kept. */
final class VisitRows {

    private VisitRows() {
    }

    static Set<UUID> among(Suite suite, Set<UUID> wanted) {
        var found = new HashSet<UUID>();
        try (Connection connection = DriverManager.getConnection(suite.jdbcUrl("checkin"), "checkin",
                suite.databasePassword("checkin"));
                var statement = connection.prepareStatement("SELECT id FROM visit WHERE id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", wanted.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("visits could not be counted: " + e.getMessage(), e);
        }
    }
}
