package org.selamat.kit.sample;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/** Rows by JDBC, so that the sample needs no entity. */
@ApplicationScoped
class Notes {

    private final DataSource dataSource;

    Notes(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    void add(UUID owner, Note note) {
        run("INSERT INTO note (id, owner, text, version) VALUES (?, ?, ?, ?)", note.id(), owner, note.text(), note.version());
    }

    boolean change(Note note) {
        return run("UPDATE note SET text = ?, version = ? WHERE id = ? AND version = ?", note.text(), note.version(), note.id(),
                note.version() - 1) == 1;
    }

    Optional<Note> find(UUID id) {
        return select("SELECT id, text, version FROM note WHERE id = ?", id).stream().findFirst();
    }

    List<Note> of(UUID owner, String after, int limit) {
        return select("SELECT id, text, version FROM note WHERE owner = ? AND id::text > ? ORDER BY id::text LIMIT ?", owner,
                after,
                limit);
    }

    private int run(String sql, Object... values) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            return bind(statement, values).executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Note> select(String sql, Object... values) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            var rows = bind(statement, values).executeQuery();
            var notes = new ArrayList<Note>();
            while (rows.next()) {
                notes.add(note(rows));
            }
            return notes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(row.getObject(1, UUID.class), row.getString(2), row.getLong(3));
    }
}
