package org.selamat.status.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.OrderChange.Amend;
import org.selamat.status.order.domain.OrderChange.Issue;
import org.selamat.status.order.domain.OrderChange.Release;
import org.selamat.status.order.domain.OrderChange.Revoke;
import org.selamat.status.testsupport.Facts;

/** RELEASED or REVOKED is decided by the order's evidence, never by who asks. */
class OrderPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final EvidenceId CONTACT = Facts.id();
    private static final EvidenceId RESULT = Facts.id();

    private final HomeOrder order = order(CONTACT);

    @Test
    void aDemandWithoutAnOrderIssuesOne() {
        // when
        var changes = OrderPlan.reconcile(Optional.empty(), Optional.of(demand(7, CONTACT)), EvidenceSet.EMPTY);
        // then
        assertThat(changes).containsExactly(new Issue(demand(7, CONTACT)));
    }

    @Test
    void nothingHappensWhileTheOrderSaysWhatTheStatusSays() {
        assertThat(OrderPlan.reconcile(Optional.of(order), Optional.of(demand(7, CONTACT)), EvidenceSet.EMPTY)).isEmpty();
        assertThat(OrderPlan.reconcile(Optional.empty(), Optional.empty(), EvidenceSet.EMPTY)).isEmpty();
    }

    @Test
    void anOrderWhoseTimeIsOverIsReleased() {
        assertThat(OrderPlan.reconcile(Optional.of(order), Optional.empty(), EvidenceSet.EMPTY))
                .containsExactly(new Release(order));
    }

    @Test
    void anOrderWhoseEvidenceWasVoidedIsRevoked() {
        // given
        EvidenceSet evidence = EvidenceSet.EMPTY.without(CONTACT);
        // when / then
        assertThat(OrderPlan.reconcile(Optional.of(order), Optional.empty(), evidence)).containsExactly(new Revoke(order));
    }

    @Test
    void moreEvidenceAmendsTheSameOrder() {
        assertThat(OrderPlan.reconcile(Optional.of(order), Optional.of(demand(9, CONTACT, RESULT)), EvidenceSet.EMPTY))
                .containsExactly(new Amend(order, demand(9, CONTACT, RESULT)));
    }

    @Test
    void whatRemainsAfterAVoidingKeepsTheOrderAndItsNumber() {
        // given
        HomeOrder both = order(CONTACT, RESULT);
        // when
        List<OrderChange> changes = OrderPlan.reconcile(Optional.of(both), Optional.of(demand(5, RESULT)),
                EvidenceSet.EMPTY.without(CONTACT));
        // then
        assertThat(changes).containsExactly(new Amend(both, demand(5, RESULT)));
    }

    @Test
    void aWhollyDifferentReasonIsANewOrder() {
        assertThat(OrderPlan.reconcile(Optional.of(order), Optional.of(demand(5, RESULT)), EvidenceSet.EMPTY.without(CONTACT)))
                .containsExactly(new Revoke(order), new Issue(demand(5, RESULT)));
    }

    @Test
    void aMistypedNumberFailsItsCheckDigit() {
        assertThat(OrderNumber.of(2026, 42).text()).matches("HSO-2026-0000042-\\d");
        assertThat(OrderNumber.of(2026, 42).text().substring(16)).isNotEqualTo(OrderNumber.of(2026, 24).text().substring(16));
    }

    private static OrderDemand demand(int days, EvidenceId... because) {
        return new OrderDemand(NOW, NOW.plus(Duration.ofDays(days)), Set.of(because), true);
    }

    private static HomeOrder order(EvidenceId... because) {
        return HomeOrder.issue(new OrderId(Facts.id().value()), OrderNumber.of(2026, 1), AISYAH, demand(7, because), NOW);
    }
}
