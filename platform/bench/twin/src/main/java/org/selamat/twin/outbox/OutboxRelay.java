package org.selamat.twin.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Takes what waits out of the table in batches, and puts it on Kafka before that commits. */
@Component
class OutboxRelay {

    private static final int BATCH = 500;

    /** Apart from the suite's own topics, which have readers. */
    private static final String PREFIX = "twin.";
    private static final String TAKE = """
            DELETE FROM outbox WHERE seq IN (SELECT seq FROM outbox ORDER BY seq LIMIT %d FOR UPDATE SKIP LOCKED)
            RETURNING seq, id, aggregatetype, aggregateid, type, payload, created_at""".formatted(BATCH);

    private final JdbcTemplate jdbc;
    private final TransactionOperations transactions;
    private final KafkaTemplate<String, String> kafka;

    OutboxRelay(JdbcTemplate jdbc, TransactionOperations transactions, KafkaTemplate<String, String> kafka) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.kafka = kafka;
    }

    @Scheduled(fixedDelayString = "${twin.relay-delay}")
    void publish() {
        while (transactions.execute(transaction -> batch()) == BATCH) {
            // a full one: there may be more
        }
    }

    private int batch() {
        List<Waiting> rows = jdbc.query(TAKE, (row, number) -> new Waiting(row.getLong(1), new ProducerRecord<>(
                PREFIX + row.getString(3), null, row.getString(4), row.getString(6),
                List.of(header("ce_id", row.getString(2)), header("ce_type", row.getString(5)),
                        header("ce_time", row.getTimestamp(7).toInstant().toString())))));
        var sent = rows.stream().sorted().map(row -> kafka.send(row.event())).toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(sent).join();
        return rows.size();
    }

    private static RecordHeader header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private record Waiting(long seq, ProducerRecord<String, String> event) implements Comparable<Waiting> {

        @Override
        public int compareTo(Waiting other) {
            return Long.compare(seq, other.seq);
        }
    }
}
