package org.selamat.vaccine.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BloomSliceProperties {

    @Property(tries = 100)
    void what_was_put_in_is_found_and_what_was_written_is_read(@ForAll @IntRange(max = 200) int count, @ForAll Random random) {
        // given
        var hashes = hashes(count, random);

        // when
        var filter = BloomSlice.read(BloomSlice.of(hashes, 1e-4f));

        // then
        assertThat(hashes).allMatch(hash -> filter.mightContain(hash.bytes()));
    }

    @Test
    void the_header_is_the_one_that_wallets_read() {
        // given
        var slice = ByteBuffer.wrap(BloomSlice.of(hashes(100, new Random(1)), 1e-4f));

        // then: version, hash functions, hash kind, rate, made for, in it, words
        assertThat(slice.getShort()).isEqualTo((short) 1);
        assertThat(slice.get()).isEqualTo((byte) 13);
        assertThat(slice.get()).isEqualTo((byte) 0);
        assertThat(slice.getFloat()).isEqualTo(1e-4f);
        assertThat(slice.getInt()).isEqualTo(100);
        assertThat(slice.getInt()).isEqualTo(100);
        int words = slice.getInt();
        assertThat(slice.remaining()).isEqualTo(words * 4);
        assertThat(words * 32).isBetween(1917, 1952);
    }

    @Test
    void few_others_are_found_by_mistake() {
        // given
        var random = new Random(2);
        var filter = BloomSlice.read(BloomSlice.of(hashes(2000, random), 1e-2f));

        // then
        assertThat(hashes(10_000, random).stream().filter(hash -> filter.mightContain(hash.bytes())).count()).isLessThan(200);
    }

    @Test
    void broken_slices_are_refused() {
        var good = BloomSlice.of(hashes(3, new Random(3)), 1e-4f);
        for (var bad : List.of(new byte[0], Arrays.copyOf(good, good.length - 1), Arrays.copyOf(good, good.length + 4),
                new byte[good.length])) {
            assertThatThrownBy(() -> BloomSlice.read(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<RevocationHash> hashes(int count, Random random) {
        return random.longs(2L * count).boxed().collect(ArrayList<Long>::new, ArrayList::add, ArrayList::addAll).stream()
                .map(high -> new RevocationHash(high, ~high * 31)).limit(count).toList();
    }
}
