package org.selamat.checkin.exposure.domain;

/**
 * What somebody shared with a case: time at the same place, and time in the same premises where only one of the two told which
 * part of them.
 */
record Shared(long millis, double weight, long perhapsMillis, double perhapsWeight) {

    private static final long MINUTE = 60_000;

    static Shared surely(long millis, double weight) {
        return new Shared(millis, weight, 0, 0);
    }

    static Shared perhaps(long millis, double weight) {
        return new Shared(0, 0, millis, weight);
    }

    /** Of several proofs of the same presence the best counts. */
    Shared plus(Shared other) {
        return new Shared(millis + other.millis, Math.max(weight, other.weight), perhapsMillis + other.perhapsMillis,
                Math.max(perhapsWeight, other.perhapsWeight));
    }

    int minutes() {
        return (int) ((millis + perhapsMillis) / MINUTE);
    }

    /** Every minute keeps its own weight: an hour that is certain isn't made less so by five minutes that may be. */
    double meanWeight() {
        return perhapsMillis == 0 ? weight
                : Trust.rounded((millis * weight + perhapsMillis * perhapsWeight) / (millis + perhapsMillis));
    }
}
