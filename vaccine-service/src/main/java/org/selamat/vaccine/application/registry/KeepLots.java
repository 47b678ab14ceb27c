package org.selamat.vaccine.application.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.registry.Lot;
import org.selamat.vaccine.domain.registry.Lots;

/** Staff keep the register of lots, and take them out of use. */
@ApplicationScoped
public class KeepLots {

    /** What became of a new lot. */
    public sealed interface Answer {

        record Kept(Lot lot, boolean isNew) implements Answer {
        }

        record ProductUnknown() implements Answer {
        }

        /** This number of this product is registered with other days. */
        record Differs(Lot current) implements Answer {
        }
    }

    private final Lots lots;
    private final Products products;
    private final Clock clock;

    KeepLots(Lots lots, Products products, Clock clock) {
        this.lots = lots;
        this.products = products;
        this.clock = clock;
    }

    @Transactional
    public Answer keep(String product, String number, Lot.Days days) {
        if (products.find(product).isEmpty()) {
            return new Answer.ProductUnknown();
        }
        var lot = new Lot(Uuids.v7(clock), product, number, days, Optional.empty());
        if (lots.add(lot)) {
            return new Answer.Kept(lot, true);
        }
        var current = lots.find(product, number).orElseThrow();
        return current.days().equals(days) ? new Answer.Kept(current, false) : new Answer.Differs(current);
    }

    /** A recall may be brought forward or corrected: the last word counts. Empty for an unknown lot. */
    @Transactional
    public Optional<Lot> recall(UUID id, LocalDate from, Lot.RecallReason reason) {
        return lots.forUpdate(id).map(lot -> lot.recalled(from, reason)).map(recalled -> {
            lots.replace(recalled);
            return recalled;
        });
    }

    public Optional<Lot> find(UUID id) {
        return lots.find(id);
    }

    public List<Lot> page(Optional<UUID> after, int limit) {
        return lots.page(after, limit);
    }

    /** A count and no list: how many persons a recall concerns may be known, who they are may not. */
    public long dosesFrom(Lot lot) {
        return lots.dosesFrom(lot);
    }
}
