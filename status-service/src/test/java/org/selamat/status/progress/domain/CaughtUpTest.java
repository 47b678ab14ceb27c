package org.selamat.status.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CaughtUpTest {

    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");

    private final CaughtUp reader = new CaughtUp();

    @Test
    void aReaderThatIsNeverAtTheEndHoldsWhatTheEndWasBefore() {
        // when: a dose a second, and the reader three behind all the time
        for (int second = 0; second < 60; second++) {
            reader.look(look(100 + second, 97 + second), START.plusSeconds(second));
        }
        // then
        assertThat(reader.completeAsOf()).hasValueSatisfying(
                asOf -> assertThat(asOf).isBetween(START.plusSeconds(53), START.plusSeconds(56)));
    }

    @Test
    void aReaderThatStandsStillGrowsOld() {
        // given
        reader.look(look(100, 100), START);
        // when
        for (int second = 1; second < 60; second++) {
            reader.look(look(100 + second, 100), START.plusSeconds(second));
        }
        // then
        assertThat(reader.completeAsOf()).contains(START);
    }

    @Test
    void aTopicThatWasMadeAnewIsNoGoalBehindTheHorizon() {
        // given
        reader.look(look(100, 50), START);
        // when
        reader.look(look(7, 7), START.plusSeconds(1));
        // then
        assertThat(reader.completeAsOf()).contains(START.plusSeconds(1));
    }

    @Property(tries = 200)
    void itNeverClaimsWhatTheReaderDidNotHold(@ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> written,
            @ForAll @Size(max = 40) List<@IntRange(max = 5) Integer> read) {
        // given
        CaughtUp any = new CaughtUp();
        long end = 0;
        long taken = 0;
        List<Long> ends = new ArrayList<>();
        // when / then: by the end that it claims the reader has passed what was written then
        for (int i = 0; i < written.size(); i++) {
            end += written.get(i);
            taken = Math.min(end, taken + (i < read.size() ? read.get(i) : 0));
            ends.add(end);
            any.look(look(end, taken), START.plusSeconds(i));
            long now = taken;
            any.completeAsOf().ifPresent(
                    asOf -> assertThat(ends.get((int) (asOf.getEpochSecond() - START.getEpochSecond())))
                            .isLessThanOrEqualTo(now));
        }
    }

    private static Look look(long end, long taken) {
        return new Look(Map.of("doses-0", end), Map.of("doses-0", taken));
    }
}
