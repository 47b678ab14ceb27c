package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;

/** All reversals, whom they touched, and what the copies reported. */
public interface Reversals {

    void add(Reversal reversal);

    Optional<Reversal> find(BatchId unit);

    /** For a change: others wait until the transaction ends. */
    Optional<Reversal> forUpdate(BatchId unit);

    void replace(Reversal reversal);

    List<BatchId> in(Reversal.State state);

    /** Notes that evidence of this person was voided, and which version of the status that brought, if any. */
    void touched(BatchId unit, PersonId person, Optional<Long> version, Instant at);

    /** A copy says which version of a person it holds. Repeated and older reports change nothing. */
    void reported(Watermark watermark);

    Convergence convergenceOf(BatchId unit);

    /** What a copy reports. */
    record Watermark(BatchId unit, String copy, PersonId person, long version, Instant at) {
    }
}
