package org.selamat.status.order.domain;

import java.util.Optional;
import java.util.UUID;

/** Proposed ends of orders, and who agreed. */
public interface PeriodChanges {

    void add(PeriodChange change);

    /** Nobody else decides it until the transaction ends. */
    Optional<PeriodChange> lock(UUID id);

    void approve(PeriodChange approved);
}
