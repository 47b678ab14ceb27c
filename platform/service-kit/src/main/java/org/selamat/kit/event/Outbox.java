package org.selamat.kit.event;

import java.sql.SQLException;
import java.time.Clock;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;

/** Events that commit with the state they tell of: a row beside the change, published by the {@link OutboxRelay} afterwards. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, traceparent, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry synchronizations;
    private final RelaySignal signal;
    private final Clock clock;

    Outbox(DataSource dataSource, TransactionManager transactions, TransactionSynchronizationRegistry synchronizations,
            RelaySignal signal, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.synchronizations = synchronizations;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * Publishes the event if and only if the active transaction commits.
     *
     * @throws IllegalStateException without an active transaction: an event that isn't bound to a change would be a lie
     */
    public void publish(OutgoingEvent event) {
        requireTransaction();
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, Uuids.v7(clock));
            insert.setString(2, event.topic());
            insert.setString(3, event.key());
            insert.setString(4, event.type());
            insert.setString(5, EventJson.write(event.data()));
            insert.setString(6, TraceContext.traceparent());
            insert.setObject(7, clock.instant().atOffset(java.time.ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new OutboxException(e);
        }
        signalAfterCommit();
    }

    /** Tells the relay to look, for a service that writes its outbox rows itself in one statement with its state. */
    public void signalAfterCommit() {
        synchronizations.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to do: the row is already written
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    signal.raise();
                }
            }
        });
    }

    private void requireTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("an event is published with the transaction of its change, and none is active");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
