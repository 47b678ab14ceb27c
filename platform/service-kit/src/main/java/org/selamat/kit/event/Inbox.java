package org.selamat.kit.event;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Which events a consumer has already taken. The claim commits with the effect, so an effect happens once. */
@ApplicationScoped
class Inbox {

    private final DataSource dataSource;
    private final Clock clock;

    Inbox(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** False when the consumer has had this event before. */
    boolean claim(String consumer, UUID eventId) {
        var sql = "INSERT INTO inbox (consumer, event_id, claimed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            insert.setObject(2, eventId);
            insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
    }

    /** The same for many at once: those of the given events that the consumer has not had before. */
    Set<UUID> claim(String consumer, Collection<UUID> eventIds) {
        var sql = """
                INSERT INTO inbox (consumer, event_id, claimed_at) SELECT ?, claimed, ? FROM unnest(?) claimed
                ON CONFLICT DO NOTHING RETURNING event_id""";
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(sql)) {
            insert.setString(1, consumer);
            insert.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
            insert.setArray(3, connection.createArrayOf("uuid", eventIds.toArray()));
            var rows = insert.executeQuery();
            Set<UUID> claimed = new HashSet<>();
            while (rows.next()) {
                claimed.add(rows.getObject(1, UUID.class));
            }
            return claimed;
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
    }

    /** Forgets claims older than {@code age}: longer than any topic keeps its records, so none of them can come again. */
    int forget(Duration age) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("DELETE FROM inbox WHERE claimed_at < ?")) {
            delete.setObject(1, clock.instant().minus(age).atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
    }
}
