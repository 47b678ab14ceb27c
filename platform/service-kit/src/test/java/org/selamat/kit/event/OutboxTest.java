package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;

@ServiceTest
@TestProfile(RelayByHand.class)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxRows rows;

    @Inject
    TransactionSynchronizationRegistry synchronizations;

    private final String topic = "selamat.sample.outbox-" + UUID.randomUUID();

    @BeforeEach
    void emptyOutbox() throws SQLException {
        rows.execute("DELETE FROM outbox");
    }

    @Test
    void eventsOfATransactionAreThereWithItsCommitInTheirOrder() {
        // when
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 5; i++) {
                publish(i);
            }
        });
        // then
        relay.publishBatch();
        assertThat(Topics.all(topic)).extracting(event -> event.data().path("n").asInt()).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void nothingOfARolledBackTransactionIsThere() throws SQLException {
        // when
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            publish(1);
            throw new IllegalStateException("rolled back");
        })).hasMessageContaining("rolled back");
        // then
        assertThat(rows.count()).isZero();
    }

    @Test
    void anInnerTransactionKeepsItsEventsWhenTheOuterOneIsRolledBack() throws SQLException {
        // when
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            publish(1);
            QuarkusTransaction.requiringNew().run(() -> publish(2));
            throw new IllegalStateException("rolled back");
        })).hasMessageContaining("rolled back");
        // then
        assertThat(rows.count()).isEqualTo(1);
    }

    @Test
    void whatIsPublishedAtTheVeryEndOfTheTransactionIsThereToo() throws SQLException {
        // when
        QuarkusTransaction.requiringNew().run(() -> {
            publish(1);
            synchronizations.registerInterposedSynchronization(atTheEnd(() -> publish(2)));
        });
        // then
        assertThat(rows.count()).isEqualTo(2);
    }

    @Test
    void withoutATransactionNothingIsPublished() {
        assertThatThrownBy(() -> publish(1)).isInstanceOf(IllegalStateException.class);
    }

    private void publish(int n) {
        outbox.publish(new OutgoingEvent(topic, "selamat.sample.thing-happened.v1", "key", Map.of("n", n)));
    }

    private static Synchronization atTheEnd(Runnable hook) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                hook.run();
            }

            @Override
            public void afterCompletion(int status) {
                // the row was written before
            }
        };
    }
}
