package org.selamat.vaccine.domain.revocation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BloomFilterTest {

    @Test
    void what_was_added_is_always_found_and_strangers_at_the_rate_that_was_asked_for() {
        // given
        var filter = BloomFilter.sized(2_000, 0.01);
        IntStream.range(0, 2_000).forEach(i -> filter.add(("revoked " + i).getBytes(UTF_8)));

        // then
        assertThat(IntStream.range(0, 2_000)).allMatch(i -> filter.mightContain(("revoked " + i).getBytes(UTF_8)));
        assertThat(IntStream.range(0, 10_000).filter(i -> filter.mightContain(("good " + i).getBytes(UTF_8))).count())
                .isBetween(20L, 250L);
        assertThat(new BloomFilter(filter.words(), filter.hashes()).mightContain("revoked 7".getBytes(UTF_8))).isTrue();
    }
}
