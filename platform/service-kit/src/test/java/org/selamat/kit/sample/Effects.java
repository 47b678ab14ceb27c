package org.selamat.kit.sample;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.EventMessage;

/** What the consumer's events did: one row each, written first, so that a trouble afterwards must take it back. */
@ApplicationScoped
public class Effects {

    private final DataSource dataSource;
    private volatile Consumer<EventMessage> trouble = event -> {
    };

    Effects(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What happens to an event after its row is written, in the same transaction. */
    public void trouble(Consumer<EventMessage> trouble) {
        this.trouble = trouble;
    }

    void happen(EventMessage event) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("INSERT INTO effect (event_id, key) VALUES (?, ?)")) {
            insert.setObject(1, event.id());
            insert.setString(2, event.key());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        trouble.accept(event);
    }

    /** Ids of the events with this key that had their effect, in the order of the effects. */
    public List<UUID> of(String key) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("SELECT event_id FROM effect WHERE key = ? ORDER BY position")) {
            select.setString(1, key);
            var rows = select.executeQuery();
            var ids = new ArrayList<UUID>();
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
