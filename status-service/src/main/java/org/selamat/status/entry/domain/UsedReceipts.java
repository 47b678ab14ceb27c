package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Receipts that were considered, for as long as they could be presented again. */
public interface UsedReceipts {

    /** @return those of the given ones that nobody had used, and that are used from now on */
    Set<UUID> use(Collection<UUID> receipts, Instant now);

    void forgetBefore(Instant limit);
}
