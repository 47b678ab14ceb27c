package org.selamat.vaccine.domain.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.registry.Centre;
import org.selamat.vaccine.domain.registry.Lot;

/**
 * What an injection is judged by, besides the person's own record.
 *
 * @param product empty when the value set doesn't know it
 * @param centre the one that says it gave the dose; empty when it isn't registered
 * @param lots all that have the number on the vial, of whatever product
 * @param today in the country's own time zone
 */
public record Circumstances(Optional<Product> product, Optional<Centre> centre, List<Lot> lots, LocalDate today) {

    Optional<DoseRefusal> againstCentre(LocalDate day) {
        if (centre.isEmpty()) {
            return Optional.of(DoseRefusal.CENTRE_UNKNOWN);
        }
        if (centre.get().opensAfter(day)) {
            return Optional.of(DoseRefusal.BEFORE_CENTRE_OPENED);
        }
        return centre.get().hasClosedBefore(day) ? Optional.of(DoseRefusal.AFTER_CENTRE_CLOSED) : Optional.empty();
    }

    Optional<DoseRefusal> againstLot(Injection injection) {
        if (lots.isEmpty()) {
            return Optional.of(DoseRefusal.LOT_UNKNOWN);
        }
        var lot = lots.stream().filter(one -> one.product().equals(injection.product())).findFirst();
        if (lot.isEmpty()) {
            return Optional.of(DoseRefusal.LOT_OF_OTHER_PRODUCT);
        }
        if (lot.get().isRecalledOn(injection.date())) {
            return Optional.of(DoseRefusal.LOT_RECALLED);
        }
        if (lot.get().isUnreleasedOn(injection.date())) {
            return Optional.of(DoseRefusal.LOT_NOT_RELEASED);
        }
        return lot.filter(one -> one.isExpiredOn(injection.date())).map(one -> DoseRefusal.LOT_EXPIRED);
    }
}
