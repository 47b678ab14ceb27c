package org.selamat.kit.rest;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

        private static final int NAME = 3;

        /** What it is known by. */
        List<String> name() {
            return List.of(caller, operation, key);
        }
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

    /**
     * Claims for several requests at once. All go the same way through the keys, so that two groups can't block each other.
     *
     * @param claims no two of the same key
     * @return those that were taken; the others have an answer already
     */
    Set<Claim> claimAll(Collection<Claim> claims) {
        var sql = """
                INSERT INTO idempotent_answer (caller, operation, key, request_hash, created_at)
                SELECT c.caller, c.operation, c.key, c.request_hash, ?
                FROM unnest(?::text[], ?::text[], ?::text[], ?::bytea[]) AS c (caller, operation, key, request_hash)
                ORDER BY c.caller, c.operation, c.key
                ON CONFLICT (caller, operation, key) DO UPDATE
                SET request_hash = excluded.request_hash, answer = NULL, created_at = excluded.created_at
                WHERE idempotent_answer.created_at < ? RETURNING caller, operation, key""";
        var taken = new HashSet<List<String>>();
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            bindAll(statement, 2, List.copyOf(claims));
            statement.setArray(5,
                    connection.createArrayOf("bytea", claims.stream().map(Claim::requestHash).toArray(byte[][]::new)));
            statement.setObject(6, clock.instant().minus(config.retention().answers()).atOffset(ZoneOffset.UTC));
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    taken.add(List.of(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return claims.stream().filter(claim -> taken.contains(claim.name())).collect(Collectors.toSet());
    }

    void storeAll(Map<Claim, byte[]> answers) {
        var sql = """
                UPDATE idempotent_answer a SET answer = c.answer
                FROM unnest(?::text[], ?::text[], ?::text[], ?::bytea[]) AS c (caller, operation, key, answer)
                WHERE a.caller = c.caller AND a.operation = c.operation AND a.key = c.key""";
        var claims = List.copyOf(answers.keySet());
        update(sql, statement -> {
            bindAll(statement, 1, claims);
            statement.setArray(4,
                    statement.getConnection().createArrayOf("bytea", claims.stream().map(answers::get).toArray(byte[][]::new)));
        });
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

    private static void bindAll(PreparedStatement statement, int first, List<Claim> claims) throws SQLException {
        for (int i = 0; i < Claim.NAME; i++) {
            int column = i;
            statement.setArray(first + i, statement.getConnection().createArrayOf("text",
                    claims.stream().map(claim -> claim.name().get(column)).toArray()));
        }
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
