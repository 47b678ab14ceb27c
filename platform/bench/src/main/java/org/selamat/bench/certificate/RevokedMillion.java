package org.selamat.bench.certificate;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevokedIds;
import org.selamat.vaccine.domain.revocation.Window;

/**
 * A million revoked ids, the same ones in each run.
 *
 * @param questions half of them about a revoked one, in an order that no cache foresees; as many as a power of two
 */
record RevokedMillion(Map<RevocationHash, Window> revoked, RevocationHash[] questions) {

    static final int IDS = 1_000_000;
    static final Instant NOW = Instant.parse("2026-11-21T00:00:00Z");

    private static final int QUESTIONS = 1 << 20;

    static RevokedMillion ids() {
        var random = new Random(42);
        var revoked = new HashMap<RevocationHash, Window>();
        while (revoked.size() < IDS) {
            revoked.put(hash(random), Window.forGood(NOW));
        }
        return new RevokedMillion(revoked, questions(List.copyOf(revoked.keySet()), random));
    }

    RevokedIds ours() {
        return RevokedIds.none().with(revoked);
    }

    /** Copies, so that the set pays for its own ids as it would when it read them. */
    Set<RevocationHash> set() {
        var set = new HashSet<RevocationHash>();
        revoked.keySet().forEach(hash -> set.add(new RevocationHash(hash.high(), hash.low())));
        return set;
    }

    private static RevocationHash[] questions(List<RevocationHash> revoked, Random random) {
        var questions = new RevocationHash[QUESTIONS];
        for (int i = 0; i < QUESTIONS; i++) {
            var known = revoked.get(random.nextInt(revoked.size()));
            questions[i] = random.nextBoolean() ? new RevocationHash(known.high(), known.low()) : hash(random);
        }
        return questions;
    }

    private static RevocationHash hash(Random random) {
        return new RevocationHash(random.nextLong(), random.nextLong());
    }
}
