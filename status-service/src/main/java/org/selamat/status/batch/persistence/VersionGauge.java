package org.selamat.status.batch.persistence;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.batch.domain.BrakeGauge;
import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.policy.domain.BulkBounds;

/** Counts restricting status versions, whatever brought them, except those of batches that were halted or reversed. */
@ApplicationScoped
class VersionGauge implements BrakeGauge {

    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE v.decided_at > :window),
                   count(*) FILTER (WHERE v.decided_at > :window AND NOT v.backed),
                   count(*) FILTER (WHERE v.decided_at <= :window)
            FROM status_version v
            WHERE v.restricts AND v.decided_at > :baseline
              AND NOT EXISTS (SELECT 1 FROM batch b
                              WHERE b.id = v.batch_id AND b.state IN ('HALTED', 'REVERSING', 'REVERSED'))""";

    private final StatelessSession session;

    VersionGauge(StatelessSession session) {
        this.session = session;
    }

    @Override
    public BrakeReading read(Instant now, BulkBounds bounds) {
        Instant window = now.minus(bounds.window());
        Object[] counts = session.createNativeQuery(COUNT, Object[].class)
                .setParameter("window", window)
                .setParameter("baseline", window.minus(bounds.baseline()))
                .getSingleResult();
        double windows = (double) bounds.baseline().toMillis() / bounds.window().toMillis();
        return new BrakeReading(count(counts[0]), count(counts[1]), count(counts[2]) / windows);
    }

    private static int count(Object value) {
        return ((Number) value).intValue();
    }
}
