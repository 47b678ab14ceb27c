package org.selamat.kit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;

/** A repeat that falls on the other side of an upgrade has no second effect. */
@ServiceTest
class AnswersUpgradeTest {

    @Inject
    DataSource dataSource;

    @Test
    void anAnswerIsStillFoundByTheNameItWasGivenBefore() throws SQLException {
        // given
        try (var connection = dataSource.getConnection()) {
            run(connection, "DROP SCHEMA IF EXISTS before_upgrade CASCADE; CREATE SCHEMA before_upgrade; "
                    + "SET search_path = before_upgrade");
            try {
                run(connection, script("V0_1__kit.sql"));
                run(connection, "INSERT INTO idempotent_answer VALUES "
                        + "('issuer|me', 'POST /v1/notes', 'kéy', '\\x01', '\\x02', now())");
                // when, also where it has run before
                run(connection, script("R__answers_by_the_hash_of_their_names.sql"));
                run(connection, script("R__answers_by_the_hash_of_their_names.sql"));
                // then
                assertThat(claim(connection))
                        .isEqualTo(Claim.of("issuer|me", "POST /v1/notes", "kéy", new byte[0]).id());
            } finally {
                run(connection, "RESET search_path; DROP SCHEMA before_upgrade CASCADE");
            }
        }
    }

    private static UUID claim(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("SELECT claim FROM idempotent_answer WHERE answer = '\\x02'")) {
            assertThat(row.next()).isTrue();
            return row.getObject(1, UUID.class);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String script(String name) {
        try (var script = AnswersUpgradeTest.class.getResourceAsStream("/db/kit/" + name)) {
            return new String(script.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
