package org.selamat.vaccine.domain.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A production lot of a vaccine. The same number may be used by two makers, so it is one only together with the product.
 *
 * @param product code of the EU value set
 * @param number as printed on the vial
 */
public record Lot(UUID id, String product, String number, Days days, Optional<Recall> recall) {

    /**
     * The days on which it may be given.
     *
     * @param releasedOn the first, when the regulator let it go; unknown of lots that were registered without it
     * @param expiresOn the last
     */
    public record Days(Optional<LocalDate> releasedOn, LocalDate expiresOn) {

        public Days {
            if (releasedOn.filter(first -> first.isAfter(expiresOn)).isPresent()) {
                throw new IllegalArgumentException("released after it expires");
            }
        }
    }

    /**
     * Its withdrawal from use.
     *
     * @param from first day on which it must not be given any more
     * @param dosesCount whether doses that were given from it still count, as they do unless two people say that they don't
     */
    public record Recall(LocalDate from, RecallReason reason, boolean dosesCount) {
    }

    /** Why a lot is withdrawn. */
    public enum RecallReason {
        QUALITY_DEFECT,
        COLD_CHAIN,
        CONTAMINATION,
        LABELLING,
        PRECAUTION
    }

    /** Nobody can have been given it: who says so backdates. */
    public boolean isUnreleasedOn(LocalDate day) {
        return days.releasedOn().filter(day::isBefore).isPresent();
    }

    public boolean isExpiredOn(LocalDate day) {
        return day.isAfter(days.expiresOn());
    }

    public boolean isRecalledOn(LocalDate day) {
        return recall.filter(withdrawn -> !day.isBefore(withdrawn.from())).isPresent();
    }

    /** Out of use from that day on. What two people said of the doses that were given from it stays as they said it. */
    public Lot recalled(LocalDate from, RecallReason reason) {
        return with(new Recall(from, reason, recall.map(Recall::dosesCount).orElse(true)));
    }

    /** What two people say of the doses that were given from it; a lot in use stays as it is. */
    public Lot judged(boolean dosesCount) {
        return recall.map(withdrawn -> with(new Recall(withdrawn.from(), withdrawn.reason(), dosesCount))).orElse(this);
    }

    private Lot with(Recall withdrawal) {
        return new Lot(id, product, number, days, Optional.of(withdrawal));
    }
}
