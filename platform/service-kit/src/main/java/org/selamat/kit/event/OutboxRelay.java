package org.selamat.kit.event;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

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
 */
@ApplicationScoped
class OutboxRelay {

    private final DataSource dataSource;
    private final RelayProducer producer;
    private final KitConfig config;

    OutboxRelay(DataSource dataSource, RelayProducer producer, KitConfig config) {
        this.dataSource = dataSource;
        this.producer = producer;
        this.config = config;
    }

    /**
     * Publishes one batch.
     *
     * @return how many rows left the outbox; 0 when it is empty, fenced, or another relay holds the lock
     * @throws RelayException when Kafka or the database is away; nothing is lost
     */
    @ActivateRequestContext
    int publishBatch() {
        return QuarkusTransaction.requiringNew().timeout((int) config.relay().timeout().toSeconds() + 10)
                .call(this::publishLocked);
    }

    private int publishLocked() {
        try (var connection = dataSource.getConnection()) {
            if (!OutboxBatch.lock(connection)) {
                return 0;
            }
            var rows = OutboxBatch.read(connection, config.relay().batch());
            if (!rows.isEmpty()) {
                send(rows);
                OutboxBatch.delete(connection, rows);
            }
            return rows.size();
        } catch (SQLException e) {
            throw new RelayException("database", e);
        }
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
