package org.selamat.helpdesk.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.application.QueueRow;
import org.selamat.helpdesk.application.QueueRows;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.sla.Queue;

/** {@link QueueRows} in PostgreSQL. */
@ApplicationScoped
class StoredQueueRows implements QueueRows {

    private static final String SELECT = """
            select new org.selamat.helpdesk.application.QueueRow(c.id, c.handle, c.kind, c.assessment.queue, c.assessment.priority,
                c.state, c.assignee, c.openedAt, k.dueAt)
            from CaseEntity c join ClockEntity k on k.caseId = c.id and k.name = 'RESOLUTION'
            where c.state not in ('CLOSED', 'WITHDRAWN')""";

    private final EntityManager entities;

    StoredQueueRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<QueueRow> list(Queue queue, CaseState state, Cases.Place after, int limit) {
        var where = (queue == null ? "" : " and c.assessment.queue = :queue") + (state == null ? "" : " and c.state = :state")
                + (after == null ? "" : " and (k.dueAt > :at or k.dueAt = :at and c.id > :id)");
        var query = entities.createQuery(SELECT + where + " order by k.dueAt, c.id", QueueRow.class).setMaxResults(limit);
        if (queue != null) {
            query.setParameter("queue", queue);
        }
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultList();
    }
}
