package org.selamat.vaccine.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WindowTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void a_temporary_revocation_lifts_at_its_very_end() {
        var window = new Window(NOON, Optional.of(NOON.plusSeconds(60)));
        assertThat(window.covers(NOON.minusNanos(1))).isFalse();
        assertThat(window.covers(NOON)).isTrue();
        assertThat(window.covers(NOON.plusSeconds(60).minusNanos(1))).isTrue();
        assertThat(window.covers(NOON.plusSeconds(60))).isFalse();
        assertThat(Window.forGood(NOON).covers(NOON.plusSeconds(Integer.MAX_VALUE))).isTrue();
    }

    @Property(tries = 200)
    void two_together_cover_whatever_one_of_them_covers(@ForAll @IntRange(max = 50) int a, @ForAll @IntRange(max = 50) int b,
            @ForAll @IntRange(max = 50) int c, @ForAll @IntRange(max = 120) int at) {
        // given
        var one = new Window(NOON.plusSeconds(a), Optional.of(NOON.plusSeconds(a + b)));
        var other = c == 0 ? Window.forGood(NOON.plusSeconds(b))
                : new Window(NOON.plusSeconds(c), Optional.of(NOON.plusSeconds(c + a)));
        var moment = NOON.plusSeconds(at);

        // then
        if (one.covers(moment) || other.covers(moment)) {
            assertThat(one.and(other).covers(moment)).isTrue();
        }
        assertThat(one.and(other).isPermanent()).isEqualTo(other.isPermanent());
        assertThat(one.and(other)).isEqualTo(other.and(one));
    }

    @Test
    void lifting_ends_it_now() {
        var lifted = new Window(NOON, Optional.of(NOON.plusSeconds(60))).endedAt(NOON.plusSeconds(30));
        assertThat(lifted.covers(NOON.plusSeconds(29))).isTrue();
        assertThat(lifted.covers(NOON.plusSeconds(30))).isFalse();
    }
}
