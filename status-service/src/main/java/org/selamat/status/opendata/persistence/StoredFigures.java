package org.selamat.status.opendata.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.opendata.domain.Catalogue;
import org.selamat.status.opendata.domain.Dataset;
import org.selamat.status.opendata.domain.FigureRow;
import org.selamat.status.opendata.domain.Figures;
import org.selamat.status.opendata.domain.Revision;

@ApplicationScoped
class StoredFigures implements Figures {

    private static final String BEGIN = """
            INSERT INTO open_run (beginning, until, published_at)
            SELECT open_day(coalesce(min(recorded_at), :now)), open_day(coalesce(min(recorded_at), :now)), :now FROM evidence
            ON CONFLICT DO NOTHING""";
    private static final String CLAIM = "UPDATE open_run SET until = :until, published_at = :now WHERE until < :until";
    private static final String PUBLISH = """
            INSERT INTO open_figure (dataset, day, state, metric, revision, value, published_at)
            SELECT :dataset, c.day, c.state, c.metric, coalesce(l.revision, 0) + 1, c.value, :now
            FROM (%s) c
            LEFT JOIN LATERAL (
                SELECT f.revision, f.value FROM open_figure f
                WHERE f.dataset = :dataset AND f.day = c.day AND f.state = c.state AND f.metric = c.metric
                ORDER BY f.revision DESC LIMIT 1) l ON true
            WHERE l.value IS DISTINCT FROM c.value
            ORDER BY c.day, c.state""";

    private final StatelessSession session;
    private final FigureReader reader;
    private final CountingStatements statements = new CountingStatements();

    StoredFigures(StatelessSession session) {
        this.session = session;
        this.reader = new FigureReader(session);
    }

    @Override
    public LocalDate beginning(Instant now) {
        return session.createNativeQuery("SELECT beginning FROM open_run", LocalDate.class).getSingleResult();
    }

    @Override
    public boolean claim(LocalDate until, Instant now) {
        if (publishedUntil().isEmpty()) {
            session.createNativeMutationQuery(BEGIN).setParameter("now", now).executeUpdate();
        }
        return session.createNativeMutationQuery(CLAIM).setParameter("until", until).setParameter("now", now)
                .executeUpdate() == 1;
    }

    @Override
    public int publish(Dataset dataset, LocalDate from, LocalDate until, Instant now) {
        return session.createNativeMutationQuery(PUBLISH.formatted(statements.of(dataset.name())))
                .setParameter("dataset", dataset.name()).setParameter("from", from).setParameter("until", until)
                .setParameter("now", now).executeUpdate();
    }

    @Override
    public void each(Dataset dataset, Consumer<FigureRow> row) {
        reader.rows(dataset.name(), row);
    }

    @Override
    public void eachRevision(Consumer<Revision> revision) {
        reader.revisions(revision);
    }

    @Override
    public Optional<Long> version(String dataset) {
        String filter = dataset.equals(Catalogue.REVISIONS) ? "revision > 1" : "dataset = :dataset";
        var query = session.createNativeQuery("SELECT max(seq) FROM open_figure WHERE " + filter, Long.class);
        if (!dataset.equals(Catalogue.REVISIONS)) {
            query.setParameter("dataset", dataset);
        }
        return Optional.ofNullable(query.getSingleResult());
    }

    @Override
    public Optional<LocalDate> publishedUntil() {
        return session.createNativeQuery("SELECT until FROM open_run", LocalDate.class).uniqueResultOptional();
    }
}
