package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.application.sla.ServiceLevel;
import org.selamat.helpdesk.application.sla.ServiceLevels;
import org.selamat.helpdesk.domain.sla.Queue;

/** {@link ServiceLevels} in PostgreSQL: one pass over the period's clocks. Withdrawn cases count nowhere. */
@ApplicationScoped
class StoredServiceLevels implements ServiceLevels {

    private static final String SELECT = """
            SELECT c.queue,
                count(*) FILTER (WHERE k.stopped_at IS NULL),
                count(*) FILTER (WHERE k.stopped_at IS NOT NULL),
                percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM k.stopped_at - k.started_at)),
                percentile_cont(0.9) WITHIN GROUP (ORDER BY extract(epoch FROM k.stopped_at - k.started_at)),
                count(*) FILTER (WHERE coalesce(k.stopped_at, :now) > k.due_at)
            FROM support_case c JOIN case_clock k ON k.case_id = c.id AND k.name = 'RESOLUTION'
            WHERE c.state <> 'WITHDRAWN' AND (k.stopped_at IS NULL OR k.stopped_at >= :since)
            GROUP BY c.queue""";

    private final EntityManager entities;

    StoredServiceLevels(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ServiceLevel> since(Instant from, Instant now) {
        List<?> rows = entities.createNativeQuery(SELECT, Object[].class).setParameter("since", from).setParameter("now", now)
                .getResultList();
        Map<Queue, ServiceLevel> found = rows.stream().map(Object[].class::cast).map(StoredServiceLevels::level)
                .collect(Collectors.toMap(ServiceLevel::queue, Function.identity()));
        return Arrays.stream(Queue.values()).map(q -> found.getOrDefault(q, new ServiceLevel(q, 0, 0, null, null, 0))).toList();
    }

    private static ServiceLevel level(Object[] row) {
        return new ServiceLevel(Queue.valueOf((String) row[0]), number(row[1]), number(row[2]), seconds(row[3]),
                seconds(row[4]),
                number(row[5]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Long seconds(Object value) {
        return value == null ? null : Math.round(((Number) value).doubleValue());
    }
}
