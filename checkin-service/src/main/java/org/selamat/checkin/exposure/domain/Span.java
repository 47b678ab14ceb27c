package org.selamat.checkin.exposure.domain;

import org.selamat.checkin.visit.domain.Proof;

/**
 * A stretch of one day with its proof in a {@code long}: from 27 bits and until 27 bits, in milliseconds of the day (24 hours
 * are 86,400,000, which fit), proof 3, belief 7. The begin is in front, so that sorting spans sorts by it.
 */
final class Span {

    private static final Proof[] PROOFS = Proof.values();
    private static final int MOMENT = (1 << 27) - 1;

    private Span() {
    }

    static long of(int from, int until, Proof proof, int belief) {
        return (long) from << 37 | (long) until << 10 | proof.ordinal() << 7 | belief;
    }

    static int from(long span) {
        return (int) (span >>> 37) & MOMENT;
    }

    static int until(long span) {
        return (int) (span >>> 10) & MOMENT;
    }

    static Proof proof(long span) {
        return PROOFS[(int) (span >>> 7) & 7];
    }

    static int belief(long span) {
        return (int) span & 127;
    }
}
