package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.selamat.kit.testing.KafkaPause;
import org.selamat.kit.testing.MovableClock;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.kit.testing.Topics;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.TestProfile;

@ServiceTest
@TestProfile(RelayByHand.class)
class OutboxRelayTest {

    @Inject
    OutboxRelay relay;

    @Inject
    OutboxRows rows;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    private final String topic = "selamat.sample.relay-" + UUID.randomUUID();

    @BeforeEach
    void emptyOutbox() throws SQLException {
        rows.execute("DELETE FROM outbox");
    }

    @Test
    void publishesBatchesInTheOrderOfEachKeyAndEmptiesTheOutbox() throws SQLException {
        // given
        var inserted = new ArrayList<UUID>();
        for (int i = 0; i < 25; i++) {
            inserted.add(rows.insert(topic, "key-" + i % 3));
        }
        // when
        var batches = List.of(relay.publishBatch(), relay.publishBatch(), relay.publishBatch(), relay.publishBatch());
        // then
        assertThat(batches).containsExactly(10, 10, 5, 0);
        assertThat(published()).isEqualTo(inserted);
        assertThat(rows.count()).isZero();
    }

    @Test
    void anEventCarriesItsEnvelope() throws SQLException {
        // given
        var id = rows.insert(topic, "person-1");
        // when
        relay.publishBatch();
        // then
        var record = Topics.raw(topic).get(0);
        assertThat(record.key()).isEqualTo("person-1");
        assertThat(Topics.header(record, "ce_id")).isEqualTo(id.toString());
        assertThat(Topics.header(record, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topics.header(record, "ce_type")).isEqualTo("selamat.sample.thing-happened.v1");
        assertThat(Topics.header(record, "ce_source")).isEqualTo("urn:selamat:checkin");
        assertThat(Topics.header(record, "content-type")).isEqualTo("application/json");
    }

    @Test
    void aTransactionThatCommitsLateIsNeitherSkippedNorOvertaken() throws SQLException {
        try (var late = rows.open()) {
            // given: the first row isn't committed yet, the second is
            var first = rows.insert(late, topic, "person-1");
            var second = rows.insert(topic, "person-1");
            // when
            var whileOpen = relay.publishBatch();
            late.commit();
            var afterCommit = relay.publishBatch();
            // then
            assertThat(whileOpen).isZero();
            assertThat(afterCommit).isEqualTo(2);
            assertThat(published()).containsExactly(first, second);
        }
    }

    @Test
    void aLowerPlaceThatIsCommittedAfterHigherOnesIsPublishedNext() throws SQLException {
        try (var early = rows.open(); var late = rows.open()) {
            // given: who began first takes its place last
            rows.begin(early);
            rows.begin(late);
            var low = rows.insert(late, topic, "person-1");
            var high = rows.insert(early, topic, "person-2");
            early.commit();
            relay.publishBatch();
            relay.publishBatch();
            relay.publishBatch();
            // when
            late.commit();
            var afterCommit = relay.publishBatch();
            // then
            assertThat(afterCommit).isEqualTo(1);
            assertThat(published()).containsExactly(high, low);
        }
    }

    @Test
    void aTransactionHasItsNumberBeforeItsFirstPlace() throws SQLException {
        // given
        var number = "coalesce(pg_current_xact_id_if_assigned()::text, 'none yet')";
        // when
        for (int i = 0; i < 3; i++) {
            rows.execute(
                    "INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload) SELECT gen_random_uuid(), '%s', %s, 't', '{}'"
                            .formatted(topic, number));
        }
        // then
        assertThat(rows.keys(topic)).hasSize(3).isEqualTo(rows.transactions(topic));
    }

    /** Whatever is open at once and whoever commits first: what is committed is published when nothing older is open. */
    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void whateverOrderTransactionsCommitInNothingIsPassedOver(long seed) throws SQLException {
        // given
        var random = new Random(seed);
        var open = new ArrayList<Connection>();
        var inserted = new ArrayList<UUID>();
        try {
            // when
            for (int i = 0; i < 150; i++) {
                if (open.size() < 4) {
                    open.add(rows.open());
                }
                var one = open.get(random.nextInt(open.size()));
                switch (random.nextInt(4)) {
                    case 0 -> rows.begin(one);
                    case 1 -> inserted.add(rows.insert(one, topic, "key-" + i));
                    case 2 -> relay.publishBatch();
                    default -> close(open, one);
                }
            }
        } finally {
            while (!open.isEmpty()) {
                close(open, open.get(0));
            }
        }
        for (int published = relay.publishBatch(); published > 0;) {
            published = relay.publishBatch();
        }
        // then
        assertThat(rows.count()).isZero();
        assertThat(published()).containsExactlyInAnyOrderElementsOf(inserted);
    }

    @Test
    void rowsThatComeBackWhereThereWereNoneAreFoundTenMinutesLater() throws SQLException {
        // given: the outbox is known to be empty up to here
        var id = rows.insert(topic, "person-1");
        var place = rows.placeOf(id);
        for (int i = 0; i < 4; i++) {
            rows.insert(topic, "person-2");
            relay.publishBatch();
        }
        // when
        rows.insertAt(place, topic, "person-1");
        var before = relay.publishBatch();
        clock.advance(Duration.ofMinutes(10));
        var after = relay.publishBatch();
        // then
        assertThat(before).isZero();
        assertThat(after).isEqualTo(1);
    }

    @Test
    void twoRelaysAtOncePublishEachEventOnceAndInOrder() throws Exception {
        // given
        var inserted = new ArrayList<UUID>();
        for (int i = 0; i < 120; i++) {
            inserted.add(rows.insert(topic, "key-" + i % 4));
        }
        // when
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Void> drain = () -> {
                while (rows.count() > 0) {
                    relay.publishBatch();
                }
                return null;
            };
            for (var done : threads.invokeAll(List.of(drain, drain))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        // then
        assertThat(published()).isEqualTo(inserted);
    }

    @Test
    void whileKafkaIsAwayNothingIsLostAndAfterwardsItIsDrained() throws SQLException {
        // given
        var id = rows.insert(topic, "person-1");
        // when
        try (var away = KafkaPause.begin()) {
            // then
            assertThatThrownBy(relay::publishBatch).isInstanceOf(RelayException.class);
            assertThat(rows.count()).isEqualTo(1);
        }
        relay.publishBatch();
        assertThat(published()).contains(id);
        assertThat(rows.count()).isZero();
    }

    @Test
    void aCrashBetweenSendAndDeleteRepeatsTheSameEvent() throws SQLException {
        // given: the delete after the send fails
        var id = rows.insert(topic, "person-1");
        rows.execute("""
                CREATE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'crash'; END $$;
                CREATE TRIGGER crash BEFORE DELETE ON outbox FOR EACH ROW EXECUTE FUNCTION crash()""");
        // when
        try {
            assertThatThrownBy(relay::publishBatch).isInstanceOf(RelayException.class);
        } finally {
            rows.execute("DROP TRIGGER crash ON outbox; DROP FUNCTION crash");
        }
        relay.publishBatch();
        // then
        assertThat(published()).containsExactly(id, id);
        assertThat(rows.count()).isZero();
    }

    @Test
    void theLagIsTheAgeOfTheOldestEventThatWaits() throws SQLException {
        // given
        rows.insert(topic, "person-1");
        // when
        clock.advance(Duration.ofMinutes(5));
        // then
        assertThat(gauge("selamat.outbox.lag")).isBetween(300.0, 330.0);
        assertThat(gauge("selamat.outbox.rows")).isEqualTo(1);
        relay.publishBatch();
        assertThat(gauge("selamat.outbox.lag")).isZero();
        assertThat(gauge("selamat.outbox.rows")).isZero();
    }

    private static void close(List<Connection> open, Connection one) throws SQLException {
        one.commit();
        one.close();
        open.remove(one);
    }

    private List<UUID> published() {
        return Topics.all(topic).stream().map(EventMessage::id).toList();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
