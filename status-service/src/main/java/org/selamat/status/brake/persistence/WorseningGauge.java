package org.selamat.status.brake.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.batch.domain.BrakeGauge;
import org.selamat.status.batch.domain.BrakeReading;
import org.selamat.status.brake.domain.Readings;
import org.selamat.status.policy.domain.BulkBounds;

/**
 * Counts worsenings by source. What batches brought that were halted or reversed isn't counted again, nor what a source brought
 * before two people ended its last trip. The usual number changes slowly and is read once a minute.
 */
@ApplicationScoped
class WorseningGauge implements BrakeGauge {

    private static final String WINDOW = """
            SELECT w.source, count(*), count(*) FILTER (WHERE NOT w.backed)
            FROM worsening w
            WHERE w.at > :window
              AND NOT EXISTS (SELECT 1 FROM batch b WHERE b.id = w.batch_id AND b.state IN ('HALTED', 'REVERSING', 'REVERSED'))
              AND NOT EXISTS (SELECT 1 FROM brake_trip t WHERE t.source = w.source AND t.ended_at >= w.at)
            GROUP BY w.source""";
    private static final String USUAL = """
            SELECT w.source, count(*) FROM worsening w
            WHERE w.at > :baseline AND w.at <= :window
              AND NOT EXISTS (SELECT 1 FROM batch b WHERE b.id = w.batch_id AND b.state IN ('HALTED', 'REVERSING', 'REVERSED'))
            GROUP BY w.source""";
    private static final Duration USUAL_FRESH = Duration.ofMinutes(1);

    private final StatelessSession session;
    private volatile Usual usual = new Usual(Instant.MIN, Map.of());

    WorseningGauge(StatelessSession session) {
        this.session = session;
    }

    @Override
    public Readings read(Instant now, BulkBounds bounds) {
        Instant window = now.minus(bounds.window());
        Map<String, BrakeReading> readings = new HashMap<>();
        usual(now, bounds).forEach((source, baseline) -> readings.put(source, new BrakeReading(0, 0, baseline)));
        rows(WINDOW, Map.of("window", window)).forEach(
                row -> readings.merge((String) row[0], new BrakeReading(number(row[1]), number(row[2]), 0),
                        BrakeReading::plus));
        return new Readings(readings);
    }

    private Map<String, Double> usual(Instant now, BulkBounds bounds) {
        if (now.isBefore(usual.at()) || now.isAfter(usual.until())) {
            Instant window = now.minus(bounds.window());
            double windows = (double) bounds.baseline().toMillis() / bounds.window().toMillis();
            usual = new Usual(now, rows(USUAL, Map.of("window", window, "baseline", window.minus(bounds.baseline()))).stream()
                    .collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1]) / windows)));
        }
        return usual.bySource();
    }

    private List<Object[]> rows(String query, Map<String, Instant> parameters) {
        var select = session.createNativeQuery(query, Object[].class);
        parameters.forEach(select::setParameter);
        return select.getResultList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private record Usual(Instant at, Map<String, Double> bySource) {

        Instant until() {
            return at.equals(Instant.MIN) ? at : at.plus(USUAL_FRESH);
        }
    }
}
