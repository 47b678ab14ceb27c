package org.selamat.kit.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import javax.sql.DataSource;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.selamat.kit.KitConfig;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Publishes outbox rows and deletes them, a batch a transaction.
 *
 * <p>
 * Rows are deleted only after the broker has acknowledged all of them, so a crash in between publishes again: at least
 * once, in order per key, and consumers claim the id. A batch that fails stays whole for the next try.
 *
 * <p>
 * A singleton, without a proxy in between: a gauge that outlives its application, as in tests, still reads a figure here.
 */
@Singleton
class OutboxRelay {

    /** @param floor that holds once the transaction has committed */
    private record Published(int rows, OutboxFloor floor) {
    }

    private final DataSource dataSource;
    private final RelayProducer producer;
    private final KitConfig config;
    private final Clock clock;
    private final AtomicReference<OutboxFloor> floor = new AtomicReference<>(OutboxFloor.UNKNOWN);

    OutboxRelay(DataSource dataSource, RelayProducer producer, KitConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Publishes one batch.
     *
     * @return how many rows left the outbox; 0 when it is empty, fenced, or another relay holds the lock
     * @throws RelayException when Kafka or the database is away; nothing is lost
     */
    @ActivateRequestContext
    int publishBatch() {
        var before = floor.get();
        var published = QuarkusTransaction.requiringNew().timeout((int) config.relay().timeout().toSeconds() + 10)
                .call(() -> publishLocked(before));
        published.ifPresent(batch -> floor.compareAndSet(before, batch.floor()));
        return published.map(Published::rows).orElse(0);
    }

    /** The last place in the outbox that stays empty, as far as this replica knows; 0 at first. */
    long emptyUpTo() {
        return floor.get().seq();
    }

    private Optional<Published> publishLocked(OutboxFloor before) {
        try (var connection = dataSource.getConnection()) {
            var turn = OutboxBatch.turn(connection);
            if (turn.isEmpty()) {
                return Optional.empty();
            }
            var from = before.trusted(turn.get().running(), clock.instant());
            return Optional.of(publish(connection, from, turn.get().oldest()));
        } catch (SQLException e) {
            throw new RelayException("database", e);
        }
    }

    private Published publish(Connection connection, OutboxFloor from, long oldest) throws SQLException {
        var limit = config.relay().batch();
        var rows = OutboxBatch.read(connection, from.seq(), limit);
        if (rows.isEmpty()) {
            return new Published(0, from.read(oldest, Long.MAX_VALUE));
        }
        send(rows);
        var last = rows.get(rows.size() - 1).seq();
        var read = from.read(oldest, rows.size() < limit ? Long.MAX_VALUE : last);
        return new Published(rows.size(), read.seen(last, OutboxBatch.delete(connection, rows)));
    }

    private void send(List<OutboxBatch.Row> rows) {
        var kafka = producer.get();
        var source = "urn:selamat:" + config.service();
        var sent = rows.stream().map(row -> send(kafka, source, row)).toList();
        kafka.flush();
        sent.forEach(this::acknowledged);
    }

    private static Future<RecordMetadata> send(Producer<String, String> kafka, String source, OutboxBatch.Row row) {
        var headers = Envelope.headers(row.id(), row.type(), source, row.createdAt(), row.traceparent());
        return kafka.send(new ProducerRecord<>(row.topic(), null, row.key(), row.payload(), headers));
    }

    private void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get(config.relay().timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new RelayException("kafka", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RelayException("stopping", e);
        }
    }
}
