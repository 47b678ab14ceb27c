package org.selamat.vaccine.domain.registry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every lot that was delivered. */
public interface Lots {

    /** @return false when this number of this product is there already, which changes nothing */
    boolean add(Lot lot);

    Optional<Lot> find(UUID id);

    /** The same, locked until the transaction ends. */
    Optional<Lot> forUpdate(UUID id);

    Optional<Lot> find(String product, String number);

    void replace(Lot lot);

    /** All lots with one of these numbers, of whatever product, by number. */
    Map<String, List<Lot>> numbered(Collection<String> numbers);

    /** @param after the last one seen; empty for the start */
    List<Lot> page(Optional<UUID> after, int limit);

    /** How many standing doses came from it. */
    long dosesFrom(Lot lot);
}
