package org.selamat.bench.checkin;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.selamat.local.client.Suite;

/** The rows behind what was acknowledged. */
final class VisitCount {

    private VisitCount() {
    }

    static long at(Suite running, List<UUID> venues) throws SQLException {
        try (var connection = DriverManager.getConnection(running.jdbcUrl("checkin"), "checkin",
                running.databasePassword("checkin"));
                var count = connection.prepareStatement("SELECT count(*) FROM visit WHERE venue_id = ANY (?)")) {
            count.setArray(1, connection.createArrayOf("uuid", venues.toArray()));
            try (var result = count.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }
}
