package org.selamat.checkin.exposure.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.exposure.domain.VenueShare;

import io.smallrye.config.SmallRyeConfigBuilder;

class ResultRateTest {

    private static final CheckinConfig CONFIG = new SmallRyeConfigBuilder().withMapping(CheckinConfig.class).build()
            .getConfigMapping(CheckinConfig.class);
    private static final Instant NOON = Instant.parse("2026-11-20T04:00:00Z");

    @Test
    void whoIsAloneTellsAllOfItAndAHalfInHalfASecond() {
        var rate = new ResultRate(CONFIG, () -> VenueShare.ALL);
        assertThat(rate.take(10_000, NOON)).isEqualTo(500);
        assertThat(rate.take(10_000, NOON)).isZero();
        assertThat(rate.take(10_000, NOON.plusMillis(500))).isEqualTo(250);
        assertThat(rate.take(10_000, NOON.plusSeconds(9))).isEqualTo(500);
    }

    @Test
    void twoReplicasTellTogetherWhatOneMayTellAlone() {
        var one = new ResultRate(CONFIG, () -> new VenueShare(Set.of(0, 1, 2, 3), 6));
        var other = new ResultRate(CONFIG, () -> new VenueShare(Set.of(4, 5), 6));
        assertThat(one.take(10_000, NOON) + other.take(10_000, NOON)).isBetween(498, 500);
    }

    @Test
    void whoHasNoVenueAnyMoreStillTakesBackWhatItBegan() {
        var rate = new ResultRate(CONFIG, () -> new VenueShare(Set.of(), 6));
        assertThat(rate.take(10, NOON)).isOne();
    }
}
