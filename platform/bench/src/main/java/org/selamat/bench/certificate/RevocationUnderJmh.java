package org.selamat.bench.certificate;

import java.util.Set;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.RevokedIds;

/** Whether an id is revoked, among a million, and the same asked of a hash set. */
@State(Scope.Thread)
public class RevocationUnderJmh {

    private RevocationHash[] questions;
    private RevokedIds ids;
    private Set<RevocationHash> set;
    private int asked;

    @Setup
    public void prepare() {
        var million = RevokedMillion.ids();
        questions = million.questions();
        ids = million.ours();
        set = million.set();
    }

    @Benchmark
    public boolean ours() {
        return ids.names(next(), RevokedMillion.NOW);
    }

    @Benchmark
    public boolean hashSet() {
        return set.contains(next());
    }

    private RevocationHash next() {
        return questions[asked++ & questions.length - 1];
    }
}
