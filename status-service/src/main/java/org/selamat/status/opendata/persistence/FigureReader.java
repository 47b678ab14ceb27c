package org.selamat.status.opendata.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.hibernate.StatelessSession;
import org.hibernate.query.NativeQuery;
import org.selamat.status.opendata.domain.FigureRow;
import org.selamat.status.opendata.domain.Revision;

/** Reads figures as a stream, so that a file of many years needs no more memory than its longest line. */
final class FigureReader {

    private static final int FETCH = 500;
    private static final String LAST = """
            SELECT DISTINCT ON (day, state, metric) day, state, metric, value FROM open_figure WHERE dataset = :dataset
            ORDER BY day, state, metric, revision DESC""";
    private static final String REVISIONS = """
            SELECT f.dataset, f.day, f.state, f.metric, f.revision, b.value AS before, f.value AS after, f.published_at
            FROM open_figure f
            JOIN open_figure b ON b.dataset = f.dataset AND b.day = f.day AND b.state = f.state AND b.metric = f.metric
                AND b.revision = f.revision - 1
            WHERE f.revision > 1 ORDER BY f.seq""";

    private final StatelessSession session;

    FigureReader(StatelessSession session) {
        this.session = session;
    }

    void rows(String dataset, Consumer<FigureRow> consumer) {
        RowCollector rows = new RowCollector(consumer);
        NativeQuery<Object[]> query = session.createNativeQuery(LAST, Object[].class).addScalar("day", LocalDate.class)
                .addScalar("state", String.class).addScalar("metric", String.class).addScalar("value", Long.class);
        try (Stream<Object[]> figures = query.setParameter("dataset", dataset).setFetchSize(FETCH).getResultStream()) {
            figures.forEach(one -> rows.add((LocalDate) one[0], (String) one[1], (String) one[2], (Long) one[3]));
        }
        rows.end();
    }

    void revisions(Consumer<Revision> consumer) {
        NativeQuery<Object[]> query = session.createNativeQuery(REVISIONS, Object[].class).addScalar("dataset", String.class)
                .addScalar("day", LocalDate.class).addScalar("state", String.class).addScalar("metric", String.class)
                .addScalar("revision", Integer.class).addScalar("before", Long.class).addScalar("after", Long.class)
                .addScalar("published_at", Instant.class);
        try (Stream<Object[]> revisions = query.setFetchSize(FETCH).getResultStream()) {
            revisions.forEach(one -> consumer.accept(new Revision((String) one[0], (LocalDate) one[1], (String) one[2],
                    (String) one[3], (Integer) one[4], (Long) one[5], (Long) one[6], (Instant) one[7])));
        }
    }

    /** Puts figures that follow each other and belong to one day and state into one row. */
    private static final class RowCollector {

        private final Consumer<FigureRow> consumer;
        private LocalDate day;
        private String state;
        private Map<String, Long> figures = new LinkedHashMap<>();

        RowCollector(Consumer<FigureRow> consumer) {
            this.consumer = consumer;
        }

        void add(LocalDate nextDay, String nextState, String metric, Long value) {
            if (!nextDay.equals(day) || !nextState.equals(state)) {
                end();
                day = nextDay;
                state = nextState;
            }
            figures.put(metric, value);
        }

        void end() {
            if (!figures.isEmpty()) {
                consumer.accept(new FigureRow(day, state, figures));
                figures = new LinkedHashMap<>();
            }
        }
    }
}
