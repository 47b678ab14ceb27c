package org.selamat.status.order.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.status.testsupport.Facts.AISYAH;
import static org.selamat.status.testsupport.Facts.dose;
import static org.selamat.status.testsupport.Facts.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.persistence.PolicyFile;

/** REVOKED is not RELEASED, however late it is found out. */
class HindsightTest {

    private static final Instant MET = Instant.parse("2026-11-01T04:00:00Z");
    private static final StatusFold FOLD = new StatusFold(PolicyFile.packaged());
    private static final Hindsight HINDSIGHT = new Hindsight(FOLD);

    private final Evidence contact = officer(EvidenceKind.CLOSE_CONTACT, MET);
    private final Evidence second = dose(MET.minus(Duration.ofDays(60)), 2, 2);
    private final EvidenceSet known = EvidenceSet.of(List.of(contact, second), List.of());

    @Test
    void anOrderWithoutItsContactShouldNeverHaveBeen() {
        assertThat(HINDSIGHT.shouldNeverHaveBeen(released(known), known)).isFalse();
        assertThat(HINDSIGHT.shouldNeverHaveBeen(released(known), known.without(contact.id()))).isTrue();
    }

    @Test
    void aVoidedDoseMakesItNoMistakeOnlyTooShort() {
        assertThat(HINDSIGHT.shouldNeverHaveBeen(released(known), known.without(second.id()))).isFalse();
    }

    @Test
    void whatStandsOfItsReasonsIsReasonEnough() {
        // given
        EvidenceSet twice = known.with(officer(EvidenceKind.CLOSE_CONTACT, MET.plus(Duration.ofDays(2))));
        HomeOrder order = released(twice);
        // when / then: the second contact alone would have kept the person at home until the same day
        assertThat(HINDSIGHT.shouldNeverHaveBeen(order, twice.without(contact.id()))).isFalse();
    }

    private static HomeOrder released(EvidenceSet evidence) {
        Instant atTheEnd = MET.plus(Duration.ofDays(4));
        var demand = FOLD.at(atTheEnd, evidence).order().orElseThrow();
        return HomeOrder.issue(new OrderId(UUID.randomUUID()), OrderNumber.of(2026, 1), AISYAH, demand, MET)
                .released(demand.until());
    }
}
