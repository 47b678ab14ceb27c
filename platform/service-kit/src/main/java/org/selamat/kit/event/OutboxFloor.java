package org.selamat.kit.event;

import java.time.Duration;
import java.time.Instant;

/**
 * Where the outbox begins, so that the relay doesn't walk through the thousands of rows that were deleted since the last
 * vacuum.
 *
 * <p>
 * Places are given in order, but transactions commit in any: a lower place may come after a higher one was published. Yet a
 * transaction takes its number before its first place (see {@code R__outbox_tx_before_seq.sql}), so whoever takes a number
 * after a row was seen only gets places above it. Once all with lower numbers are over, and what they wrote has been read, no
 * row comes at or below that place any more.
 *
 * @param seq the last place that stays empty
 * @param next the same as soon as everything before {@code nextTx} is over and read
 * @param running since when the database server has been; one that was restored may have rows again where there were none
 * @param since when it was last begun anew
 */
record OutboxFloor(long seq, long next, long nextTx, Instant running, Instant since) {

    static final OutboxFloor UNKNOWN = new OutboxFloor(0, 0, 0, Instant.EPOCH, Instant.EPOCH);

    /** However a row came to where there was none, so much later it is found. */
    private static final Duration TRUSTED = Duration.ofMinutes(10);

    OutboxFloor trusted(Instant server, Instant now) {
        return running.equals(server) && now.isBefore(since.plus(TRUSTED)) ? this : new OutboxFloor(0, 0, 0, server, now);
    }

    /**
     * @param oldest transaction that may have been open before the outbox was read from here
     * @param upTo which place everything was read and is going to be deleted
     */
    OutboxFloor read(long oldest, long upTo) {
        return oldest < nextTx ? this : new OutboxFloor(Math.min(next, upTo), next, nextTx, running, since);
    }

    /**
     * One step after the other: until the last one is done nothing new is begun.
     *
     * @param place of a row that was seen
     * @param tx a number that was taken afterwards
     */
    OutboxFloor seen(long place, long tx) {
        return seq < next ? this : new OutboxFloor(seq, Math.max(next, place), tx, running, since);
    }
}
