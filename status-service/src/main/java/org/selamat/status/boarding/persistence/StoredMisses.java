package org.selamat.status.boarding.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.boarding.domain.IdentityMisses;
import org.selamat.status.person.domain.DocumentIndex;

/** By plain JDBC: every check asks. */
@Singleton
class StoredMisses implements IdentityMisses {

    private static final String ADD = """
            INSERT INTO identity_miss (airline, missed_at, document_index) SELECT ?, ?, d FROM unnest(?) AS d""";
    /** The index serves only what is of the column's own type. */
    private static final String COUNT = """
            SELECT document_index, count(*) FROM identity_miss
            WHERE airline = ? AND missed_at > ? AND document_index = ANY (?::char(64)[]) GROUP BY document_index""";
    private static final String FORGET = "DELETE FROM identity_miss WHERE missed_at < ?";

    private final DataSource dataSource;

    StoredMisses(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void add(String airline, Collection<DocumentIndex> documents, Instant at) {
        if (!documents.isEmpty()) {
            run(ADD, insert -> {
                bind(insert, airline, at, documents);
                return insert.executeUpdate();
            });
        }
    }

    @Override
    public Map<DocumentIndex, Long> since(Instant since, String airline, Collection<DocumentIndex> documents) {
        return run(COUNT, select -> {
            bind(select, airline, since, documents);
            Map<DocumentIndex, Long> counts = new HashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    counts.put(new DocumentIndex(row.getString(1)), row.getLong(2));
                }
            }
            return counts;
        });
    }

    @Override
    public void forgetBefore(Instant limit) {
        run(FORGET, delete -> {
            delete.setObject(1, limit.atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, String airline, Instant at, Collection<DocumentIndex> documents)
            throws SQLException {
        statement.setString(1, airline);
        statement.setObject(2, at.atOffset(ZoneOffset.UTC));
        new Columns<>(statement, 2, List.copyOf(documents)).texts(DocumentIndex::hex);
    }

    private <T> T run(String sql, Work<T> work) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }
}
