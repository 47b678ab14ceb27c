package org.selamat.status.order.domain;

import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.BatchId;

/** Tells other services about orders, in the transaction that changed them. */
public interface OrderAnnouncements {

    void issued(HomeOrder order, Optional<BatchId> batch);

    void amended(HomeOrder before, HomeOrder after, Optional<BatchId> batch);

    void released(HomeOrder order);

    void revoked(HomeOrder order, Optional<BatchId> batch, Optional<UUID> correctionId);
}
