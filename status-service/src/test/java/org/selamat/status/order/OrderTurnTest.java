package org.selamat.status.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.contest.application.DecideContest;
import org.selamat.status.contest.application.OpenContest;
import org.selamat.status.contest.domain.Contest;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.order.application.AcknowledgeOrder;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Gauge;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Whoever changes an order waits for a derivation that is under way, and neither overwrites the other. */
@ServiceTest
class OrderTurnTest {

    @Inject
    RecordEvidence evidence;

    @Inject
    OrderBook book;

    @Inject
    OpenContest contests;

    @Inject
    DecideContest decisions;

    @Inject
    AcknowledgeOrder acknowledgements;

    @Inject
    DataSource dataSource;

    @Inject
    Gauge gauge;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void underAnOrder() {
        gauge.reset();
        evidence.record(confirmed(Duration.ofHours(3)));
    }

    @Test
    void aContestDuringADerivationIsStillThereAfterIt() {
        // when
        HomeOrder order = whileDeriving(() -> contests.open(openOrder().id(), person));
        // then
        assertThat(order.contestedAt()).isPresent();
        assertThat(order.because()).as("what the derivation wrote").hasSize(2);
    }

    @Test
    void theEndOfAContestDuringADerivationTakesNothingBackFromIt() {
        // given
        contests.open(openOrder().id(), person);
        UUID contest = ((OpenContest.Opened) contests.open(openOrder().id(), person)).contest().id();
        // when
        HomeOrder order = whileDeriving(() -> decisions.atHelpdesk(contest, Contest.State.REJECTED, Optional.of("X")));
        // then
        assertThat(order.contestedAt()).isEmpty();
        assertThat(order.because()).as("what the derivation wrote").hasSize(2);
    }

    @Test
    void anOrderServedDuringADerivationIsServedAfterIt() {
        // when
        HomeOrder order = whileDeriving(() -> acknowledgements.acknowledge(person, openOrder().id()));
        // then
        assertThat(order.servedAt()).isPresent();
        assertThat(order.because()).as("what the derivation wrote").hasSize(2);
    }

    /** More evidence amends the order; before that is committed, the other change comes. */
    private HomeOrder whileDeriving(Runnable change) {
        CompletableFuture<Void> changing = QuarkusTransaction.requiringNew().call(() -> {
            evidence.record(confirmed(Duration.ofHours(2)));
            CompletableFuture<Void> other = CompletableFuture.runAsync(change);
            await().until(() -> other.isDone() || somebodyWaits());
            return other;
        });
        changing.join();
        return openOrder();
    }

    private HomeOrder openOrder() {
        return QuarkusTransaction.requiringNew().call(() -> book.openOf(person).orElseThrow());
    }

    private boolean somebodyWaits() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted")) {
            return row.next() && row.getInt(1) > 0;
        }
    }

    private Evidence confirmed(Duration ago) {
        return new Evidence(new EvidenceId(UUID.randomUUID()), person, EvidenceKind.CASE_CONFIRMED, Grade.OFFICER,
                Instant.now().minus(ago), Details.NONE, Origin.of("moh", "omar", Basis.EXAMINATION));
    }
}
