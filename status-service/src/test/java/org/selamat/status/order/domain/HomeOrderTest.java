package org.selamat.status.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.selamat.status.testsupport.Facts.AISYAH;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.OrderDemand;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.order.domain.OrderCredential.Kind;
import org.selamat.status.order.domain.PeriodChange.Refusal;
import org.selamat.status.testsupport.Facts;

/** What an order leaves behind: steps that are never edited, and credentials that say only what is so. */
class HomeOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final Duration SHOWN = Duration.ofDays(90);
    private static final Duration HOLDS = Duration.ofHours(24);
    private static final EvidenceId CONTACT = Facts.id();

    private final HomeOrder order = HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 1), AISYAH, days(7),
            NOW);

    @Test
    void everyStepNamesTheEndBeforeAndAfter() {
        // given
        HomeOrder longer = order.amendedTo(days(9));
        HomeOrder shorter = longer.amendedTo(days(2));
        // when / then
        assertThat(step(order, longer).kind()).isEqualTo(OrderStep.Kind.EXTENDED);
        assertThat(step(order, longer).previousUntil()).hasValue(order.until());
        assertThat(step(longer, shorter).kind()).isEqualTo(OrderStep.Kind.REDUCED);
        assertThat(step(shorter, shorter.released(NOW)).kind()).isEqualTo(OrderStep.Kind.RELEASED);
        assertThat(step(shorter, shorter.revoked(NOW)).kind()).isEqualTo(OrderStep.Kind.REVOKED);
        assertThat(step(order, order.amendedTo(days(7))).kind()).isEqualTo(OrderStep.Kind.REASONS_CHANGED);
    }

    @Test
    void onlyOtherDatesMakeAnotherCredential() {
        assertThat(id(order.amendedTo(days(7)))).isEqualTo(id(order));
        assertThat(id(order.amendedTo(days(9)))).isNotEqualTo(id(order));
        assertThat(id(order.amendedTo(days(9)).amendedTo(days(7)))).as("back to the old end is news again")
                .isNotEqualTo(id(order));
        assertThat(id(order.released(NOW))).isNotEqualTo(id(order)).isNotEqualTo(id(order.revoked(NOW)));
        assertThat(id(order.contested(NOW).served(NOW))).isEqualTo(id(order));
    }

    @Test
    void anOrderIsShownWhileItLastsAndItsEndForAWhile() {
        // when
        OrderCredential open = OrderCredential.of(order, SHOWN);
        OrderCredential over = OrderCredential.of(order.released(order.until()), SHOWN);
        OrderCredential mistake = OrderCredential.of(order.revoked(NOW), SHOWN);
        // then
        assertThat(open.kind()).isEqualTo(Kind.HOME_ORDER);
        assertThat(open.isOverAt(order.until())).isTrue();
        assertThat(open.isOverAt(order.until().minusMillis(1))).isFalse();
        assertThat(over.kind()).isEqualTo(Kind.RELEASE);
        assertThat(over.expiresAt()).isEqualTo(order.until().plus(SHOWN));
        assertThat(mistake.kind()).isEqualTo(Kind.CORRECTION);
        assertThat(mistake.until()).isEqualTo(NOW);
    }

    @Test
    void aNewEndTakesTwoOfficersAndTheOrderAsItWasSeen() {
        // given
        PeriodChange change = proposal(order, 9);
        // when / then
        assertThat(change.kind()).isEqualTo(EvidenceKind.HOME_ORDER_EXTENDED);
        assertThat(proposal(order, 2).kind()).isEqualTo(EvidenceKind.HOME_ORDER_REDUCED);
        assertThat(refusal(change, "bala", order, NOW)).isEmpty();
        assertThat(refusal(change, "omar", order, NOW)).hasValue(Refusal.SAME_OFFICER);
        assertThat(refusal(change, "bala", order.amendedTo(days(8)), NOW)).hasValue(Refusal.OVERTAKEN);
        assertThat(refusal(change, "bala", order.released(NOW), NOW)).hasValue(Refusal.OVERTAKEN);
        assertThat(refusal(change, "bala", order, NOW.plus(HOLDS))).hasValue(Refusal.OVERTAKEN);
        assertThat(refusal(change.approvedBy("bala"), "chong", order, NOW)).hasValue(Refusal.OVERTAKEN);
        assertThatThrownBy(() -> change.approvedBy("omar")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Refusal> refusal(PeriodChange change, String officer, HomeOrder now, Instant at) {
        return change.refusal(officer, now, at, HOLDS);
    }

    private static PeriodChange proposal(HomeOrder order, int days) {
        return PeriodChange.proposed(UUID.randomUUID(), order, new NewEnd(NOW.plus(Duration.ofDays(days)), "TEST"), "omar",
                NOW);
    }

    private static CredentialId id(HomeOrder order) {
        return OrderCredential.of(order, SHOWN).id();
    }

    private static OrderStep step(HomeOrder before, HomeOrder after) {
        return OrderStep.between(before, after, Optional.empty(), NOW);
    }

    private static OrderDemand days(int days) {
        return new OrderDemand(NOW, NOW.plus(Duration.ofDays(days)), Set.of(CONTACT), true);
    }
}
