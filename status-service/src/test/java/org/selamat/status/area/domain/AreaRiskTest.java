package org.selamat.status.area.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Colours as the ministry defined them, and nothing that would find a person. */
class AreaRiskTest {

    private static final int K = 5;
    private static final AreaPolicy POLICY = policy(1, 21, 41, K);

    @ParameterizedTest
    @CsvSource({ "0,GREEN,0,0", "1,YELLOW,1,4", "4,YELLOW,1,4", "5,YELLOW,5,5", "20,YELLOW,20,20", "21,ORANGE,21,21",
            "40,ORANGE,40,40", "41,RED,41,41", "2000,RED,2000,2000" })
    void aDistrictHasItsColourAndACountFromFiveOn(int cases, RiskColour colour, int from, int to) {
        assertThat(AreaRisk.ofDistrict(cases, POLICY)).isEqualTo(new AreaRisk(colour, CaseCount.between(from, to)));
    }

    @ParameterizedTest
    @CsvSource({ "0,GREEN,0,4", "4,GREEN,0,4", "5,YELLOW,5,20", "20,YELLOW,5,20", "21,ORANGE,21,40", "40,ORANGE,21,40" })
    void aCellTellsItsBandAndNotWhetherThereIsOneCase(int cases, RiskColour colour, int from, int to) {
        assertThat(AreaRisk.ofCell(cases, POLICY)).isEqualTo(new AreaRisk(colour, CaseCount.between(from, to)));
    }

    @Test
    void aRedCellHasNoUpperBound() {
        assertThat(AreaRisk.ofCell(97, POLICY)).isEqualTo(new AreaRisk(RiskColour.RED, CaseCount.atLeast(41)));
    }

    @Property(tries = 200)
    void oneCaseMoreOrLessNeverShowsInASmallCell(@ForAll @IntRange(max = K - 1) int cases,
            @ForAll @IntRange(max = K - 1) int others) {
        assertThat(AreaRisk.ofCell(cases, POLICY)).isEqualTo(AreaRisk.ofCell(others, POLICY));
    }

    @Property(tries = 200)
    void whatIsToldContainsTheTruthAndNoFewerThanFourOthers(@ForAll @IntRange(max = 500) int cases,
            @ForAll @IntRange(min = 2, max = 20) int k) {
        // given
        AreaPolicy policy = policy(1, 21, 41, k);
        // when
        CaseCount told = AreaRisk.ofCell(cases, policy).cases();
        // then
        assertThat(cases).isGreaterThanOrEqualTo(told.from()).isLessThanOrEqualTo(told.to().orElse(Integer.MAX_VALUE));
        assertThat(told.isExact() && cases < k).isFalse();
    }

    @Test
    void aPolicyThatProtectsNobodyIsRefused() {
        assertThatThrownBy(() -> policy(1, 21, 41, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(0, 21, 41, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> policy(1, 41, 41, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersChangeAtFullHoursOnly() {
        // given
        Instant now = Instant.parse("2026-11-21T09:59:59Z");
        // when / then
        assertThat(Snapshot.slotOf(now, POLICY)).isEqualTo(Instant.parse("2026-11-21T09:00:00Z"));
        assertThat(Snapshot.slotOf(now.plusSeconds(1), POLICY)).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
        assertThat(new Snapshot(now, now, "X").isStale(now.plus(Duration.ofHours(3)), POLICY)).isFalse();
        assertThat(new Snapshot(now, now, "X").isStale(now.plus(Duration.ofHours(3)).plusMillis(1), POLICY)).isTrue();
    }

    private static AreaPolicy policy(int yellow, int orange, int red, int k) {
        return new AreaPolicy("TEST", Instant.EPOCH, Duration.ofDays(14), yellow, orange, red, k, Duration.ofDays(14),
                Duration.ofHours(1), Duration.ofHours(3), 60);
    }
}
