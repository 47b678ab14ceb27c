package org.selamat.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class OutboxFloorTest {

    private static final Instant SERVER = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final long ALL = Long.MAX_VALUE;

    private final OutboxFloor unknown = OutboxFloor.UNKNOWN.trusted(SERVER, NOW);

    @Test
    void risesToWhatWasSeenOnceEverybodyFromBeforeIsOver() {
        // given
        var seen = unknown.read(5, ALL).seen(100, 40);
        // when
        var open = seen.read(39, ALL);
        var over = open.read(40, ALL);
        // then
        assertThat(seen.seq()).isZero();
        assertThat(open.seq()).isZero();
        assertThat(over.seq()).isEqualTo(100);
    }

    @Test
    void whatIsSeenMeanwhileWaitsForItsTurn() {
        // given
        var waiting = unknown.read(5, ALL).seen(100, 40).read(39, ALL).seen(200, 50);
        // when
        var over = waiting.read(45, ALL);
        // then
        assertThat(over.seq()).isEqualTo(100);
        assertThat(over.read(60, ALL).seq()).isEqualTo(100);
        assertThat(over.seen(300, 70).read(70, ALL).seq()).isEqualTo(300);
    }

    @Test
    void risesNoFurtherThanWasRead() {
        // given
        var seen = unknown.read(5, ALL).seen(100, 40);
        // when
        var part = seen.read(40, 60);
        // then
        assertThat(part.seq()).isEqualTo(60);
        assertThat(part.seen(60, 41).read(42, ALL).seq()).isEqualTo(100);
    }

    @Test
    void neverFalls() {
        // given
        var high = unknown.read(5, ALL).seen(100, 40).read(40, ALL);
        // when
        var later = high.seen(30, 50).read(50, ALL);
        // then
        assertThat(later.seq()).isEqualTo(100);
    }

    @Test
    void anotherServerAndALongTimeMakeItUnknown() {
        // given
        var high = unknown.read(5, ALL).seen(100, 40).read(40, ALL);
        // then
        assertThat(high.trusted(SERVER, NOW.plusSeconds(599)).seq()).isEqualTo(100);
        assertThat(high.trusted(SERVER, NOW.plusSeconds(600)).seq()).isZero();
        assertThat(high.trusted(SERVER.plusSeconds(1), NOW.plusSeconds(1)).seq()).isZero();
    }
}
