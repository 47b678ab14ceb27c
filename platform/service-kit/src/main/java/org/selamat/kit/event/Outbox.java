package org.selamat.kit.event;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.selamat.kit.id.Uuids;
import org.selamat.kit.trace.TraceContext;

/**
 * Events that commit with the state they tell of: a row beside the change, published by the {@link OutboxRelay} afterwards.
 * The rows of a transaction are written together just before it commits, so that many events cost few round trips.
 */
@Singleton
public class Outbox {

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
        pending().add(new PendingRows.Row(Uuids.v7(clock), event.topic(), event.key(), event.type(),
                EventJson.write(event.data()), TraceContext.traceparent(), clock.instant()));
    }

    /** Tells the relay to look, for a service that writes its outbox rows itself in one statement with its state. */
    public void signalAfterCommit() {
        atEnd(() -> {
            // nothing to do before the commit: the row is already written
        });
    }

    private PendingRows pending() {
        if (synchronizations.getResource(PendingRows.class) instanceof PendingRows waiting) {
            return waiting;
        }
        var rows = new PendingRows(dataSource);
        synchronizations.putResource(PendingRows.class, rows);
        atEnd(rows::write);
        return rows;
    }

    private void atEnd(Runnable beforeCommit) {
        synchronizations.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                beforeCommit.run();
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
