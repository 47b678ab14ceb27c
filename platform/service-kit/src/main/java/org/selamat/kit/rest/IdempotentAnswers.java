package org.selamat.kit.rest;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.KitConfig;

import io.quarkus.scheduler.Scheduled;

/**
 * The table of stored answers. The claim is a row inserted first in the transaction of the effect: a second request with
 * the same key waits on it, and then either finds the answer or, when the first rolled back, takes the claim itself.
 */
@Singleton
class IdempotentAnswers {

    /** Whose key, for which operation, with which content. Keys of different callers never meet. */
    record Claim(String caller, String operation, String key, byte[] requestHash) {
    }

    record Stored(byte[] requestHash, byte[] answer) {
    }

    private static final String OF_CLAIM = " WHERE caller = ? AND operation = ? AND key = ?";

    private final DataSource dataSource;
    private final KitConfig config;
    private final Clock clock;

    IdempotentAnswers(DataSource dataSource, KitConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    boolean claim(Claim claim) {
        var sql = """
                INSERT INTO idempotent_answer (caller, operation, key, request_hash, created_at) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (caller, operation, key) DO UPDATE
                SET request_hash = excluded.request_hash, answer = NULL, created_at = excluded.created_at
                WHERE idempotent_answer.created_at < ?""";
        return update(sql, statement -> {
            bind(statement, 1, claim);
            statement.setBytes(4, claim.requestHash());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(6, clock.instant().minus(config.retention().answers()).atOffset(ZoneOffset.UTC));
        }) == 1;
    }

    Stored find(Claim claim) {
        var sql = "SELECT request_hash, answer FROM idempotent_answer" + OF_CLAIM;
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            bind(select, 1, claim);
            try (var row = select.executeQuery()) {
                row.next();
                return new Stored(row.getBytes(1), row.getBytes(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void store(Claim claim, byte[] answer) {
        update("UPDATE idempotent_answer SET answer = ?" + OF_CLAIM, statement -> {
            statement.setBytes(1, answer);
            bind(statement, 2, claim);
        });
    }

    void release(Claim claim) {
        update("DELETE FROM idempotent_answer" + OF_CLAIM, statement -> bind(statement, 1, claim));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        update("DELETE FROM idempotent_answer WHERE created_at < ?", statement -> statement.setObject(1,
                clock.instant().minus(config.retention().answers()).atOffset(ZoneOffset.UTC)));
    }

    private static void bind(PreparedStatement statement, int first, Claim claim) throws SQLException {
        statement.setString(first, claim.caller());
        statement.setString(first + 1, claim.operation());
        statement.setString(first + 2, claim.key());
    }

    private int update(String sql, Binding binding) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
