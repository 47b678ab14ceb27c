package org.selamat.status.order.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderBook;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderNumber;
import org.selamat.status.order.domain.OrderState;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.test.TestTransaction;

/** Orders and steps that are written together are read as they were, and the rules of the tables hold. */
@ServiceTest
@TestTransaction
class StoredOrdersTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

    @Inject
    OrderBook book;

    @Inject
    OrderTrail trail;

    private final HomeOrder first = order(new PersonId(UUID.randomUUID()));
    private final HomeOrder second = order(new PersonId(UUID.randomUUID()));

    @Test
    void ordersAreReadAsTheyWere() {
        // when
        book.add(List.of(first, second));
        // then
        assertThat(List.of(found(first), found(second))).containsExactly(first, second);
        // when: one gets everything that an order can have, the other loses what it can lose
        HomeOrder whole = new HomeOrder(first.id(), first.number(), first.person(), NOW.plusSeconds(1), NOW.plusSeconds(2),
                first.issuedAt(), Set.of(evidence()), true, OrderState.REVOKED, Optional.of(NOW.plusSeconds(3)),
                Optional.of(NOW.plusSeconds(4)), Optional.of(NOW.plusSeconds(5)), 7);
        book.replace(List.of(second.contested(NOW).served(NOW), whole));
        book.replace(List.of(second.uncontested().served(NOW)));
        // then
        assertThat(found(first)).isEqualTo(whole);
        assertThat(found(second)).isEqualTo(second.served(NOW));
        assertThat(book.openOf(List.of(first.person(), second.person()))).containsExactly(second.served(NOW));
    }

    @Test
    void stepsAreReadAsTheyWereAndInTheirOrder() {
        // given
        book.add(List.of(first, second));
        HomeOrder revoked = first.revoked(NOW);
        Optional<BatchId> batch = Optional.of(new BatchId(UUID.randomUUID()));
        // when: all at the same moment
        trail.add(List.of(OrderStep.first(first, batch), OrderStep.first(second, Optional.empty())));
        trail.add(List.of(OrderStep.between(first, revoked, batch, NOW)));
        // then
        assertThat(trail.of(first.id())).containsExactly(OrderStep.first(first, batch),
                OrderStep.between(first, revoked, batch, NOW));
        assertThat(trail.of(second.id())).containsExactly(OrderStep.first(second, Optional.empty()));
    }

    @Test
    void onlyWhatWasIssuedChanges() {
        book.add(List.of(first));
        assertThatThrownBy(() -> book.replace(List.of(first.revoked(NOW), second))).hasMessageContaining("never issued");
    }

    @Test
    void nothingIsIssuedTwice() {
        book.add(List.of(first));
        assertThatThrownBy(() -> book.add(List.of(second, first.revoked(NOW)))).hasMessageContaining("issued before");
    }

    @Test
    void nobodyHasTwoOpenOrders() {
        book.add(List.of(first));
        assertThatThrownBy(() -> book.add(List.of(second, order(first.person()))))
                .hasStackTraceContaining("home_order_open");
    }

    @Test
    void anOrderThatIsOverSaysSince() {
        book.add(List.of(first));
        HomeOrder endless = new HomeOrder(first.id(), first.number(), first.person(), NOW, NOW, NOW, first.because(), true,
                OrderState.RELEASED, Optional.empty(), Optional.empty(), Optional.empty(), 1);
        assertThatThrownBy(() -> book.replace(List.of(endless))).hasStackTraceContaining("violates check constraint");
    }

    private HomeOrder found(HomeOrder order) {
        return book.find(order.id()).orElseThrow();
    }

    private static HomeOrder order(PersonId person) {
        return new HomeOrder(new OrderId(UUID.randomUUID()),
                new OrderNumber("HSO-" + UUID.randomUUID().toString().substring(9)),
                person, NOW.minusSeconds(1), NOW.plusSeconds(20), NOW, Set.of(evidence(), evidence()), false,
                OrderState.ISSUED, Optional.empty(), Optional.empty(), Optional.empty(), 1);
    }

    private static EvidenceId evidence() {
        return new EvidenceId(UUID.randomUUID());
    }
}
