package org.selamat.kit.rest;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.KitConfig;
import org.selamat.kit.sql.Columns;

import io.quarkus.scheduler.Scheduled;

/**
 * The table of stored answers. The claim is a row inserted first in the transaction of the effect: a second request with
 * the same key waits on it, and then either finds the answer or, when the first rolled back, takes the claim itself. Those of a
 * group are inserted last and with their answers, so that a row is written once; then who comes second is who inserts second.
 */
@Singleton
class IdempotentAnswers {

    record Stored(byte[] requestHash, byte[] answer) {
    }

    /** Row by row through the key, whatever the database believes of a table that was empty a minute ago. */
    private static final String ANSWERED = """
            SELECT a.claim FROM unnest(?) AS c (claim)
            CROSS JOIN LATERAL (SELECT i.claim FROM idempotent_answer i WHERE i.claim = c.claim LIMIT 1) AS a""";
    /** To ask for a conflict first would cost each row another look into the index. */
    private static final String ADD = """
            INSERT INTO idempotent_answer (claim, request_hash, answer, created_at)
            SELECT c.claim, c.request_hash, c.answer, ? FROM unnest(?, ?, ?) AS c (claim, request_hash, answer)
            ORDER BY c.claim""";
    private static final String TAKEN = "23505";
    private static final String OF_CLAIM = " WHERE claim = ?";

    private final DataSource dataSource;
    private final KitConfig config;
    private final Clock clock;

    IdempotentAnswers(DataSource dataSource, KitConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Which of these have an answer already, be it one that may be forgotten. A claim that another transaction still holds
     * isn't seen here, and neither is it passed over: {@link #addAll} waits for it.
     */
    Set<Claim> answered(Collection<Claim> claims) {
        var found = new HashSet<UUID>();
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(ANSWERED)) {
            new Columns<>(statement, 0, List.copyOf(claims)).ids(Claim::id);
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return claims.stream().filter(claim -> found.contains(claim.id())).collect(Collectors.toSet());
    }

    /**
     * Claims and answers in one, at the end of what they are the answers to. All go the same way through the keys, so that two
     * groups can't block each other.
     *
     * @throws KeyTakenException when somebody else has answered one of them meanwhile: then nothing of this may be kept
     */
    void addAll(Map<Claim, byte[]> answers) {
        try (var connection = dataSource.getConnection(); var statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            new Columns<>(statement, 1, List.copyOf(answers.keySet())).ids(Claim::id).bytes(Claim::requestHash)
                    .bytes(answers::get);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw TAKEN.equals(e.getSQLState()) ? new KeyTakenException(e) : new IllegalStateException(e);
        }
    }

    boolean claim(Claim claim) {
        var sql = """
                INSERT INTO idempotent_answer (claim, request_hash, created_at) VALUES (?, ?, ?)
                ON CONFLICT (claim) DO UPDATE
                SET request_hash = excluded.request_hash, answer = NULL, created_at = excluded.created_at
                WHERE idempotent_answer.created_at < ?""";
        return update(sql, statement -> {
            statement.setObject(1, claim.id());
            statement.setBytes(2, claim.requestHash());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setObject(4, forgotten());
        }) == 1;
    }

    Stored find(Claim claim) {
        var sql = "SELECT request_hash, answer FROM idempotent_answer" + OF_CLAIM;
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(sql)) {
            select.setObject(1, claim.id());
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
            statement.setObject(2, claim.id());
        });
    }

    void release(Claim claim) {
        update("DELETE FROM idempotent_answer" + OF_CLAIM, statement -> statement.setObject(1, claim.id()));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        update("DELETE FROM idempotent_answer WHERE created_at < ?", statement -> statement.setObject(1, forgotten()));
    }

    /** What was answered before is as if it had never been asked. */
    private OffsetDateTime forgotten() {
        return clock.instant().minus(config.retention().answers()).atOffset(ZoneOffset.UTC);
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
