package org.selamat.status.boarding;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.inject.spi.CDI;

import org.selamat.status.boarding.domain.BoardingModel;
import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** How far the boarding copy is. */
final class CopyVersion {

    private CopyVersion() {
    }

    static long of(UUID person) {
        BoardingModel model = CDI.current().select(BoardingModel.class).get();
        return QuarkusTransaction.requiringNew().call(() -> version(model, new PersonId(person)));
    }

    /** As if a change had been decided that the topic has not brought yet, to the stored copy or to the memory. */
    static void fallBehind(UUID person) throws SQLException {
        DataSource database = CDI.current().select(DataSource.class).get();
        try (var connection = database.getConnection();
                var decide = connection
                        .prepareStatement("UPDATE person_status SET version = version + 1 WHERE person_id = ?")) {
            decide.setObject(1, person);
            decide.executeUpdate();
        }
    }

    private static long version(BoardingModel model, PersonId person) {
        return Optional.ofNullable(model.of(Set.of(person)).get(person)).map(Entry::version).orElse(0L);
    }
}
