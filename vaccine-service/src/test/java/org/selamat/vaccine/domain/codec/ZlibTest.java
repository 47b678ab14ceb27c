package org.selamat.vaccine.domain.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ZlibTest {

    private static final int LIMIT = 16_384;

    @Property
    void whatever_it_deflates_it_inflates(@ForAll byte[] bytes) throws Malformed {
        assertThat(Zlib.inflate(Zlib.deflate(bytes), LIMIT)).isEqualTo(bytes);
    }

    @Test
    void stops_a_bomb_at_the_limit() {
        var bomb = Zlib.deflate(new byte[50_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Zlib.inflate(bomb, LIMIT));
    }

    @Test
    void takes_exactly_the_limit_and_not_a_byte_more() throws Malformed {
        assertThat(Zlib.inflate(Zlib.deflate(new byte[LIMIT]), LIMIT)).hasSize(LIMIT);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Zlib.inflate(Zlib.deflate(new byte[LIMIT + 1]), LIMIT));
    }

    @Test
    void refuses_every_stream_that_ends_early() {
        var stream = Zlib.deflate("a certificate, a certificate".getBytes());
        for (int length = 0; length < stream.length; length++) {
            var cut = Arrays.copyOf(stream, length);
            assertThatExceptionOfType(Malformed.class).as("%d bytes", length).isThrownBy(() -> Zlib.inflate(cut, LIMIT));
        }
    }

    @Test
    void refuses_bytes_behind_the_stream() {
        var stream = Zlib.deflate("a certificate".getBytes());
        var longer = Arrays.copyOf(stream, stream.length + 1);
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> Zlib.inflate(longer, LIMIT));
    }
}
