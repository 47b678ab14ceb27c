package org.selamat.status.contest.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Optional;

import org.selamat.status.contest.domain.ContestMonth.Outcomes;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ContestMonthTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Property(tries = 200)
    void nothingPublishedIsAboutOneToFourPeople(@ForAll @IntRange(max = 12) int open, @ForAll @IntRange(max = 12) int upheld,
            @ForAll @IntRange(max = 12) int rejected, @ForAll @IntRange(max = 12) int lapsed,
            @ForAll @IntRange(max = 12) int overturned) {
        // given
        ContestMonth month = ContestMonth.of(NOVEMBER, open + upheld + rejected + lapsed,
                new Outcomes(open, upheld, rejected, 0, lapsed, Math.min(upheld, overturned)));
        // when
        Optional<ContestMonth> published = month.published();
        // then
        assertThat(published.isPresent()).isEqualTo(month.opened() >= 5);
        published.flatMap(ContestMonth::outcomes).ifPresent(outcomes -> assertThat(
                new int[] { outcomes.open(), outcomes.upheld(), outcomes.rejected(), outcomes.withdrawn(), outcomes.lapsed(),
                        outcomes.overturned(), outcomes.upheld() - outcomes.overturned() })
                .doesNotContain(1, 2, 3, 4));
    }
}
