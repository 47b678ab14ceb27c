package org.selamat.vaccine.domain.revocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RevokedIdsProperties {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Property(tries = 200)
    void it_says_what_a_hash_map_says(@ForAll("changes") List<List<Map.Entry<RevocationHash, Window>>> rounds,
            @ForAll("hashes") List<RevocationHash> asked, @ForAll @IntRange(max = 3000) int minutes) {
        // given
        var at = START.plusSeconds(60L * minutes);
        var oracle = new HashMap<RevocationHash, Window>();
        var ids = RevokedIds.none();

        // when
        for (var round : rounds) {
            var changes = new HashMap<RevocationHash, Window>();
            round.forEach(change -> changes.put(change.getKey(), change.getValue()));
            ids = ids.with(changes);
            oracle.putAll(changes);
        }

        // then
        assertThat(ids.size()).isEqualTo(oracle.size());
        for (var hash : asked) {
            assertThat(ids.names(hash, at)).isEqualTo(says(oracle, hash, at));
        }
        for (var hash : oracle.keySet()) {
            assertThat(ids.names(hash, at)).isEqualTo(says(oracle, hash, at));
        }
    }

    @Test
    void it_holds_many_in_few_bytes_and_finds_every_one_and_no_other() {
        // given
        var random = new Random(7);
        var changes = new HashMap<RevocationHash, Window>();
        for (int i = 0; i < 50_000; i++) {
            changes.put(new RevocationHash(random.nextLong(), random.nextLong()), Window.forGood(START));
        }

        // when
        var ids = RevokedIds.none().with(changes);

        // then
        assertThat(ids.bytesPerId()).isLessThan(40);
        assertThat(changes.keySet()).allMatch(hash -> ids.names(hash, START));
        assertThat(changes.keySet()).noneMatch(hash -> ids.names(new RevocationHash(hash.high(), ~hash.low()), START));
    }

    private static boolean says(Map<RevocationHash, Window> oracle, RevocationHash hash, Instant at) {
        return oracle.containsKey(hash) && oracle.get(hash).covers(at);
    }

    /** Few different ones, and many that want the same slot. */
    private static Arbitrary<RevocationHash> hash() {
        return Combinators.combine(Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 62),
                Arbitraries.longs().between(-3, 3)).as(RevocationHash::new);
    }

    @Provide
    Arbitrary<List<RevocationHash>> hashes() {
        return hash().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<List<Map.Entry<RevocationHash, Window>>>> changes() {
        var minute = Arbitraries.integers().between(0, 3000);
        var window = Combinators.combine(minute, minute.optional()).as((from, length) -> new Window(
                START.plusSeconds(60L * from), length.map(minutes -> START.plusSeconds(60L * (from + minutes)))));
        return Combinators.combine(hash(), window).as((key, value) -> (Map.Entry<RevocationHash, Window>) Map.entry(key, value))
                .list().ofMaxSize(30).list().ofMaxSize(4);
    }
}
