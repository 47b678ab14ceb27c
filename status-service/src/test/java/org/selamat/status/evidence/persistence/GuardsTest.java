package org.selamat.status.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.testsupport.Api;

/** What the database refuses even to whoever holds its password. */
@ServiceTest
class GuardsTest {

    @Inject
    DataSource dataSource;

    private final UUID person = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE evidence SET occurred_at = now() WHERE person_id = '%s'",
            "DELETE FROM evidence WHERE person_id = '%s'",
            "DELETE FROM status_version WHERE person_id = '%s'",
            "UPDATE person_status SET label = 'LOW_RISK' WHERE person_id = '%s'",
            "UPDATE person_status SET version = version - 1 WHERE person_id = '%s'",
            "UPDATE person_status SET version = version + 1, evidence_ids = '{}' WHERE person_id = '%s'",
            "UPDATE person_status SET version = version + 1, policy_version = '' WHERE person_id = '%s'",
            "UPDATE home_order SET state = 'REVOKED' WHERE person_id = '%s'",
            "INSERT INTO home_order SELECT gen_random_uuid(), 'X' || number, person_id, starts_at, ends_at, issued_at, evidence_ids, backed,"
                    + " state, ended_at, contested_at FROM home_order WHERE person_id = '%s'" })
    void historyAndDerivedStateCannotBeEdited(String statement) {
        // given
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofHours(1)));
        Api.decide("omar", person, "RECOVERED", Instant.now().minus(Duration.ofMinutes(50)));
        Api.decide("omar", person, "CASE_CONFIRMED", Instant.now().minus(Duration.ofMinutes(30)));
        // when / then
        assertThatThrownBy(() -> execute(statement.formatted(person))).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            EXPOSURE            | minutes                                  | 30
            EXPOSURE            | minutes, weight                          | 30, 1.5
            EXPOSURE            | minutes, weight                          | 30, 'NaN'
            EXPOSURE            | dose_number, dose_total                  | 1, 2
            DOSE                | dose_number                              | 1
            DOSE                | dose_number, dose_total                  | 0, 2
            DOSE                | dose_number, dose_total, minutes, weight | 1, 2, 30, 1
            HOME_ORDER_EXTENDED | new_end                                  | now()
            HOME_ORDER_REDUCED  | reason                                   | 'X'
            CASE_CONFIRMED      | new_end, reason                          | now(), 'X'
            A_HUNCH             | reason                                   | 'X'
            """)
    void evidenceHasWhatItsKindMeasuresAndNothingElse(String kind, String columns, String values) {
        assertThatThrownBy(() -> store(kind, columns, values)).isInstanceOf(SQLException.class)
                .hasMessageContaining("violates check constraint");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindCanBeStored(EvidenceKind kind) {
        assertThatCode(() -> {
            switch (kind) {
                case EXPOSURE -> store(kind.name(), "minutes, weight", "0, 0.5");
                case DOSE -> store(kind.name(), "dose_number, dose_total", "3, 2");
                case HOME_ORDER_EXTENDED, HOME_ORDER_REDUCED -> store(kind.name(), "new_end, reason", "now(), 'X'");
                default -> store(kind.name(), "kit_serial, reason", "NULL, NULL");
            }
        }).doesNotThrowAnyException();
    }

    @Test
    void nobodyIsTheirOwnSecondPerson() {
        assertThatThrownBy(
                () -> execute("INSERT INTO reversal (unit, target_kind, target_id, reason, proposer, approver, state, since)"
                        + " VALUES (gen_random_uuid(), 'STATUS_BATCH', gen_random_uuid(), 'X', 'a', 'a', 'RUNNING', now())"))
                .isInstanceOf(SQLException.class);
    }

    private void store(String kind, String columns, String values) throws SQLException {
        execute("INSERT INTO evidence (id, person_id, kind, grade, occurred_at, recorded_at, source, actor, basis, %s) "
                .formatted(columns)
                + "VALUES (gen_random_uuid(), '%s', '%s', 'OFFICER', now(), now(), 'test', 'tester', 'NONE', %s)"
                        .formatted(person, kind, values));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
