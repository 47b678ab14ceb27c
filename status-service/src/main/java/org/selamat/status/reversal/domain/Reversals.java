package org.selamat.status.reversal.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.person.domain.PersonId;

/** All reversals, whom they touched, and what the copies reported. */
public interface Reversals {

    void add(Reversal reversal);

    Optional<Reversal> find(BatchId unit);

    /** For a change of many rows: others wait until the transaction ends. */
    Optional<Reversal> forUpdate(BatchId unit);

    void replace(Reversal reversal);

    List<BatchId> in(Reversal.State state);

    /** Notes that evidence of these persons was voided, and which version of the status that brought, if any. */
    void touched(BatchId unit, Map<PersonId, Optional<Long>> versions, Instant at);

    /** Copies say which version of a person they hold. Repeated and older reports change nothing. */
    void reported(Collection<Watermark> watermarks);

    /** Whether every copy reported for as many persons as are affected: nothing to look at closely before. */
    boolean mayHaveConverged(BatchId unit);

    Convergence convergenceOf(BatchId unit);

    /** What was taken back for this person, the newest first, and which version each copy reported. */
    List<PersonConvergence> convergenceOf(PersonId person);

    /** What a copy reports. */
    record Watermark(BatchId unit, String copy, PersonId person, long version, Instant at) {
    }
}
