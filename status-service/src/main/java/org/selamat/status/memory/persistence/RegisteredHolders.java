package org.selamat.status.memory.persistence;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.memory.application.PassengerMirror;
import org.selamat.status.memory.domain.KnownHolders;
import org.selamat.status.memory.domain.PassengerMemory;

/** The register's rows, which the person topic brought in its time; it holds no more than a week itself. */
@ApplicationScoped
class RegisteredHolders implements KnownHolders {

    private static final String ALL = """
            SELECT p.person_id, p.holder_index,
                (SELECT array_agg(d.document_index) FROM person_document d WHERE d.person_id = p.person_id)
            FROM person p""";
    private static final int ROWS = 10_000;

    private final DataSource dataSource;

    RegisteredHolders(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void into(PassengerMemory memory) {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (var select = connection.prepareStatement(ALL)) {
                select.setFetchSize(ROWS);
                var rows = select.executeQuery();
                while (rows.next()) {
                    Array documents = rows.getArray(3);
                    String[] hashes = documents == null ? new String[0] : (String[]) documents.getArray();
                    memory.putHolder(rows.getObject(1, UUID.class), rows.getBytes(2),
                            Arrays.stream(hashes).map(PassengerMirror::fingerprint).collect(Collectors.toSet()));
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
