package org.selamat.vaccine.domain.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A production lot of a vaccine. The same number may be used by two makers, so it is one only together with the product.
 *
 * @param product code of the EU value set
 * @param number as printed on the vial
 * @param expiresOn last day on which it may be given
 */
public record Lot(UUID id, String product, String number, LocalDate expiresOn, Optional<Recall> recall) {

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

    public boolean isExpiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
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
        return new Lot(id, product, number, expiresOn, Optional.of(withdrawal));
    }
}
