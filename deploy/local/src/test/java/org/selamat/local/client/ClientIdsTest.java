package org.selamat.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ClientIdsTest {

    @Test
    void are_version_7_and_carry_their_moment() {
        // given
        var clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00.123Z"), ZoneOffset.UTC);

        // when
        var ids = Stream.generate(() -> ClientIds.next(clock)).limit(1_000).toList();

        // then
        assertThat(ids).doesNotHaveDuplicates().allSatisfy(id -> {
            assertThat(id.version()).isEqualTo(7);
            assertThat(id.variant()).isEqualTo(2);
            assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
        });
    }

    @Test
    void can_be_moved_in_time_and_stay_the_same_otherwise() {
        // given
        var now = Instant.parse("2026-11-21T09:00:00.123Z");
        var id = ClientIds.next(Clock.fixed(now, ZoneOffset.UTC));

        // when
        var earlier = ClientIds.moved(id, Duration.ofHours(-48));

        // then
        assertThat(earlier.version()).isEqualTo(7);
        assertThat(earlier.getMostSignificantBits() >>> 16).isEqualTo(now.minus(Duration.ofHours(48)).toEpochMilli());
        assertThat(ClientIds.moved(earlier, Duration.ofHours(48))).isEqualTo(id);
    }
}
