package org.selamat.status.boarding.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;

/**
 * Writes checks with their first answers, all by one statement that is the same whatever their number: row by row they would
 * cost the database three times as much.
 */
@Singleton
class NewChecks {

    private static final String ANSWER = """
            seq, decision, reason, decided_at, expires_at, data_as_of, policy_version, label, label_ends, model_version, lag_ms,
            order_issued, order_until, order_backed, order_contested, entry_rule, entry_reason, entry_test_s, entry_lag_ms""";
    private static final String ADD_ANSWERS = """
            INSERT INTO boarding_answer (check_id, %s)
            SELECT id, seq, decision, reason, %s, %s, %s, policy_version, label, %s, model_version, lag_ms, %s, %s,
                order_backed, order_contested, entry_rule, entry_reason, entry_test_s, entry_lag_ms"""
            .formatted(ANSWER, Columns.moment("decided_at"), Columns.moment("expires_at"), Columns.moment("data_as_of"),
                    Columns.moment("label_ends"), Columns.moment("order_issued"), Columns.moment("order_until"));
    private static final String APPEND = """
            %s FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            AS given (id, %s)""".formatted(ADD_ANSWERS, ANSWER);
    private static final String INSERT = """
            WITH g AS (
                SELECT * FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                AS given (id, airline, flight, departure_at, person_id, identified, manifest_ref, destination, age, receipt,
                    receipt_id, proven_doses, %s)),
            asked AS (
                INSERT INTO boarding_check (id, airline, flight, departure_at, person_id, identified, manifest_ref, destination,
                    age, receipt, receipt_id, proven_doses)
                SELECT id, airline, flight, %s, person_id, identified, manifest_ref, destination, age, receipt,
                    receipt_id, proven_doses::text[] FROM g)
            %s FROM g"""
            .formatted(ANSWER, Columns.moment("departure_at"), ADD_ANSWERS);
    private static final int OF_CHECK = 12;

    private final DataSource dataSource;

    NewChecks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** One row of each. */
    record NewCheck(BoardingCheckEntity check, BoardingAnswerEntity answer) {
    }

    void insert(List<NewCheck> rows) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            bindChecks(insert, rows.stream().map(NewCheck::check).toList());
            bind(new Columns<>(insert, OF_CHECK, rows.stream().map(NewCheck::answer).toList()));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers to checks that are there. */
    void append(List<BoardingAnswerEntity> answers) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(APPEND)) {
            bind(new Columns<>(insert, 0, answers).ids(row -> row.checkId));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bindChecks(PreparedStatement insert, List<BoardingCheckEntity> checks) throws SQLException {
        new Columns<>(insert, 0, checks).ids(row -> row.id).texts(row -> row.airline).texts(row -> row.flight)
                .moments(row -> row.departureAt).ids(row -> row.personId).names(row -> row.identified)
                .texts(row -> row.manifestRef).texts(row -> row.destination)
                .numbers(row -> row.age == null ? null : row.age.longValue()).names(row -> row.receipt)
                .ids(row -> row.receiptId)
                .texts(row -> literal(row.provenDoses));
    }

    /** An array inside of an array of rows, as PostgreSQL writes one. */
    private static String literal(String[] texts) {
        return texts == null ? null
                : Arrays.stream(texts).map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static void bind(Columns<BoardingAnswerEntity> answers) throws SQLException {
        answers.numbers(row -> (long) row.seq).names(row -> row.decision)
                .names(row -> row.reason).moments(row -> row.decidedAt).moments(row -> row.expiresAt)
                .moments(row -> row.dataAsOf).texts(row -> row.policyVersion).names(row -> row.label)
                .moments(row -> row.labelEnds).numbers(row -> row.modelVersion).numbers(row -> row.lagMs)
                .moments(row -> row.orderIssued).moments(row -> row.orderUntil).flags(row -> row.orderBacked)
                .flags(row -> row.orderContested).texts(row -> row.entryRule).names(row -> row.entryReason)
                .numbers(row -> row.entryTestSeconds).numbers(row -> row.entryLagMs);
    }
}
