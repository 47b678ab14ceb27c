package org.selamat.status.entry.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.entry.domain.UsedReceipts;

/** In order, so that two manifests with the same receipts don't wait for each other in a circle. */
@ApplicationScoped
class StoredUsedReceipts implements UsedReceipts {

    private static final String USE = """
            INSERT INTO used_receipt (receipt_id, used_at) SELECT r, :now FROM unnest(cast(:receipts AS uuid[])) AS r ORDER BY r
            ON CONFLICT (receipt_id) DO NOTHING RETURNING receipt_id""";

    private final StatelessSession session;

    StoredUsedReceipts(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Set<UUID> use(Collection<UUID> receipts, Instant now) {
        return receipts.isEmpty() ? Set.of()
                : session.createNativeQuery(USE, UUID.class).setParameter("now", now)
                        .setParameter("receipts", receipts.toArray(UUID[]::new)).getResultStream().collect(Collectors.toSet());
    }

    @Override
    public void forgetBefore(Instant limit) {
        session.createNativeMutationQuery("DELETE FROM used_receipt WHERE used_at < :limit").setParameter("limit", limit)
                .executeUpdate();
    }
}
