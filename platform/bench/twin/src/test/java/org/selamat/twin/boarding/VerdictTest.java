package org.selamat.twin.boarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.selamat.status.name.domain.HolderMatch;
import org.selamat.twin.boarding.KnownPerson.Facts;

class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @Test
    void whoIsNotRestrictedMayBoard() {
        assertThat(Verdict.of(Optional.of(free(0)), Optional.of(HolderMatch.EXACT)).decision()).isEqualTo("OK_TO_BOARD");
    }

    @Test
    void anOrderWithEvidenceHoldsUpAndAContestedOneIsReferred() {
        assertThat(Verdict.of(Optional.of(ordered(true, false)), Optional.of(HolderMatch.EXACT)).decision())
                .isEqualTo("DO_NOT_BOARD");
        assertThat(Verdict.of(Optional.of(ordered(true, true)), Optional.of(HolderMatch.EXACT)).decision()).isEqualTo("REFER");
        assertThat(Verdict.of(Optional.of(ordered(false, false)), Optional.of(HolderMatch.EXACT)).decision())
                .isEqualTo("REFER");
    }

    @Test
    void nothingIsSaidOfSomebodyElse() {
        assertThat(Verdict.of(Optional.empty(), Optional.empty()).identified()).isFalse();
        assertThat(Verdict.of(Optional.of(free(0)), Optional.of(HolderMatch.NAME_MISMATCH)).identified()).isFalse();
        assertThat(Verdict.of(Optional.of(free(0)), Optional.empty()).identified()).isFalse();
    }

    @Test
    void whoWasWrongFiveTimesIsToldNothing() {
        assertThat(Verdict.of(Optional.of(free(5)), Optional.of(HolderMatch.EXACT)).identityMatch())
                .isEqualTo("TOO_MANY_ATTEMPTS");
    }

    private static Facts free(long missed) {
        return new Facts(UUID.randomUUID(), new byte[0], null, 0, Optional.empty(), Optional.empty(), false, false, missed);
    }

    private static Facts ordered(boolean backed, boolean contested) {
        return new Facts(UUID.randomUUID(), new byte[0], "HSO", 1, Optional.of(NOW), Optional.of(NOW.plusSeconds(3600)), backed,
                contested, 0);
    }
}
