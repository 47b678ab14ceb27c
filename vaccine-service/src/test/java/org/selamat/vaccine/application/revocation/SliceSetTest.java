package org.selamat.vaccine.application.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.BloomSlice;
import org.selamat.vaccine.domain.revocation.CertificateHashes;
import org.selamat.vaccine.domain.revocation.HashType;
import org.selamat.vaccine.domain.revocation.RevocationHash;

class SliceSetTest {

    private static final Kid KID = new Kid("AAAAAAAAAAA=");
    private static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    @Test
    void each_kind_of_hash_has_its_slice_and_the_same_ids_the_same_tag() {
        // given
        var set = SliceSet.of(Map.of(KID, hashes(10)), NOW);

        // then
        assertThat(set.all()).hasSize(3).allMatch(slice -> slice.ids() == 10 && slice.part().equals("all"));
        var again = SliceSet.of(Map.of(KID, hashes(10)), NOW.plusSeconds(60));
        var more = SliceSet.of(Map.of(KID, hashes(11)), NOW);
        assertThat(tag(again)).isEqualTo(tag(set)).isNotEqualTo(tag(more));
        assertThat(set.find(KID, HashType.UCI, "0")).isEmpty();
    }

    @Test
    void many_are_divided_so_that_one_change_costs_little() {
        // given
        var hashes = hashes(10_001);
        var set = SliceSet.of(Map.of(KID, hashes), NOW);

        // then
        var parts = set.all().stream().filter(slice -> slice.type() == HashType.UCI).toList();
        assertThat(parts).hasSize(16);
        assertThat(parts.stream().mapToInt(SliceSet.Slice::ids).sum()).isEqualTo(10_001);
        var some = hashes.get(77).uci();
        var part = Long.toHexString(some.high() >>> 60);
        var slice = set.find(KID, HashType.UCI, part).orElseThrow();
        assertThat(BloomSlice.read(slice.content()).mightContain(some.bytes())).isTrue();
    }

    private static String tag(SliceSet set) {
        return set.find(KID, HashType.UCI, "all").orElseThrow().tag();
    }

    private static List<CertificateHashes> hashes(int count) {
        var random = new Random(5);
        return Stream.generate(() -> new CertificateHashes(hash(random), hash(random), hash(random))).limit(count).toList();
    }

    private static RevocationHash hash(Random random) {
        return new RevocationHash(random.nextLong(), random.nextLong());
    }
}
