package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.correction.OrdersTakenBack;
import org.selamat.helpdesk.domain.correction.TakenBack;

/** {@link OrdersTakenBack} in PostgreSQL. */
@ApplicationScoped
class StoredOrdersTakenBack implements OrdersTakenBack {

    private static final String ADD = """
            INSERT INTO order_taken_back (case_id, reversal, event_id, at) VALUES (:case, :reversal, :event, :at)
            ON CONFLICT (case_id) DO NOTHING""";
    private static final String PROVEN = """
            SELECT c.id FROM order_taken_back t JOIN support_case c ON c.id = t.case_id
            WHERE t.waiting AND c.state NOT IN ('CORRECTION_PROPOSED', 'CORRECTION_APPROVED', 'CORRECTION_APPLIED')
              AND EXISTS (SELECT 1 FROM convergence v WHERE v.batch_id = t.reversal)
            ORDER BY c.id LIMIT :limit FOR UPDATE OF c SKIP LOCKED""";

    private final EntityManager entities;

    StoredOrdersTakenBack(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(TakenBack order) {
        entities.createNativeQuery(ADD).setParameter("case", order.caseId().value())
                .setParameter("reversal", order.reversal()).setParameter("event", order.eventId())
                .setParameter("at", order.at()).executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<TakenBack> of(CaseId id) {
        List<Object[]> rows = entities
                .createNativeQuery("SELECT reversal, event_id, at FROM order_taken_back WHERE case_id = :id", Object[].class)
                .setParameter("id", id.value()).getResultList();
        return rows.stream().findFirst()
                .map(row -> new TakenBack(id, (UUID) row[0], (UUID) row[1], (Instant) row[2]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<CaseId> lockProven(int limit) {
        List<UUID> ids = entities.createNativeQuery(PROVEN, UUID.class).setParameter("limit", limit).getResultList();
        return ids.stream().map(CaseId::new).toList();
    }

    @Override
    public void settle(List<CaseId> ids) {
        entities.createNativeQuery("UPDATE order_taken_back SET waiting = false WHERE case_id IN (:ids)")
                .setParameter("ids", ids.stream().map(CaseId::value).toList()).executeUpdate();
    }
}
