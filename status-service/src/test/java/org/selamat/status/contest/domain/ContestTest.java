package org.selamat.status.contest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.selamat.status.contest.domain.Contest.State;
import org.selamat.status.contest.domain.ContestPolicy.Effect;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.testsupport.Facts;

class ContestTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void itsDeadlineAndWhatRestsComeFromThePolicy() {
        // when
        Contest contest = under(Set.of(Effect.BOARDING_REFUSAL));
        // then
        assertThat(contest.suspends()).isTrue();
        assertThat(under(EnumSet.noneOf(Effect.class)).suspends()).isFalse();
        assertThat(contest.isOverdueAt(NOW.plus(Duration.ofHours(8)))).isFalse();
        assertThat(contest.isOverdueAt(NOW.plus(Duration.ofHours(8)).plusMillis(1))).isTrue();
    }

    @Test
    void itIsDecidedOnceAndARejectionSaysWhy() {
        // given
        Contest contest = under(Set.of(Effect.BOARDING_REFUSAL));
        Contest upheld = contest.decided(State.UPHELD, Optional.empty(), NOW);
        // when / then
        assertThat(upheld.isOverdueAt(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThatThrownBy(() -> upheld.decided(State.REJECTED, Optional.of("NO_MISTAKE_FOUND"), NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> contest.decided(State.REJECTED, Optional.empty(), NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(names = { "REJECTED", "WITHDRAWN", "LAPSED" })
    void aLaterRevocationProvesThePersonRightAndKeepsWhatWasSaid(State said) {
        // given
        Optional<String> why = Optional.of("ORDER_SUPPORTED_BY_EVIDENCE").filter(any -> said == State.REJECTED);
        Contest ended = under(Set.of()).decided(said, why, NOW);
        // when
        Contest upheld = ended.upheld(NOW.plusSeconds(60));
        // then
        assertThat(upheld.state()).isEqualTo(State.UPHELD);
        assertThat(upheld.reason()).isEmpty();
        assertThat(upheld.decidedAt()).contains(NOW.plusSeconds(60));
        assertThat(upheld.overturned()).contains(new Contest.Decision(said, why, NOW));
        assertThatThrownBy(() -> upheld.upheld(NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOpenContestIsUpheldWithoutAnythingToOverturn() {
        assertThat(under(Set.of()).upheld(NOW).overturned()).isEmpty();
    }

    private static Contest under(Set<Effect> suspended) {
        ContestPolicy policy = new ContestPolicy("TEST", Instant.EPOCH, Duration.ofHours(8), suspended);
        return Contest.open(UUID.randomUUID(), new OrderId(UUID.randomUUID()), Facts.AISYAH, policy, NOW);
    }
}
