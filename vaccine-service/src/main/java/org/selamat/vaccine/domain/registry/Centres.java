package org.selamat.vaccine.domain.registry;

import java.util.List;
import java.util.Optional;

/** Every centre that ever gave doses. */
public interface Centres {

    Optional<Centre> find(String id);

    /** The same, locked until the transaction ends. */
    Optional<Centre> forUpdate(String id);

    void put(Centre centre);

    /** @param after id of the last one seen; empty for the start */
    List<Centre> page(Optional<String> after, int limit);
}
