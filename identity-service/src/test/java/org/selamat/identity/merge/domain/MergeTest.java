package org.selamat.identity.merge.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.Merge.State;

/** Every step that changes anything takes two people. */
class MergeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    private final PersonId survivor = new PersonId(UUID.randomUUID());
    private final PersonId merged = new PersonId(UUID.randomUUID());
    private final Merge proposed = Merge.proposed(UUID.randomUUID(), survivor, merged, "SAME", "aminah", NOW);

    @Test
    void twoPeopleMergeAndTwoPeoplePart() {
        // when
        Merge holds = proposed.approvedBy("ravi", NOW);
        Merge parting = holds.unmergeProposedBy("ravi", "TWO_PERSONS", NOW);
        Merge parted = parting.approvedBy("aminah", NOW);
        // then
        assertThat(holds.state()).isEqualTo(State.MERGED);
        assertThat(parting.holds()).as("while it waits").isTrue();
        assertThat(parted.state()).isEqualTo(State.UNMERGED);
        assertThat(parted.holds()).isFalse();
    }

    @Test
    void nobodyApprovesTheirOwnProposal() {
        assertThatThrownBy(() -> proposed.approvedBy("aminah", NOW)).isInstanceOf(IllegalStateException.class);
        Merge parting = proposed.approvedBy("ravi", NOW).unmergeProposedBy("lim", "TWO_PERSONS", NOW);
        assertThatThrownBy(() -> parting.approvedBy("lim", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noStepIsTakenTwiceOrOutOfOrder() {
        Merge holds = proposed.approvedBy("ravi", NOW);
        assertThatThrownBy(() -> holds.approvedBy("lim", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> proposed.unmergeProposedBy("lim", "X", NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Merge.proposed(UUID.randomUUID(), merged, merged, "X", "lim", NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
