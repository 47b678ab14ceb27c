package org.selamat.status.order.persistence;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.kit.sql.Columns;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;

/** Steps are added by one statement that is the same whatever their number. */
@ApplicationScoped
class StoredTrail implements OrderTrail {

    private static final String ADD = """
            INSERT INTO home_order_step (seq, order_id, revision, kind, until, previous_until, evidence_ids, batch_id, at)
            SELECT nextval('home_order_step_seq'), order_id, revision, kind, %s, %s, evidence::uuid[], batch, %s
            FROM unnest(?, ?, ?, ?, ?, ?, ?, ?) AS given (order_id, revision, kind, until, previous, evidence, batch, at)"""
            .formatted(Columns.moment("until"), Columns.moment("previous"), Columns.moment("at"));

    private final StatelessSession session;
    private final DataSource dataSource;

    StoredTrail(StatelessSession session, DataSource dataSource) {
        this.session = session;
        this.dataSource = dataSource;
    }

    @Override
    public void add(Collection<OrderStep> steps) {
        try (var connection = dataSource.getConnection(); var insert = connection.prepareStatement(ADD)) {
            new Columns<>(insert, 0, List.copyOf(steps)).ids(row -> row.order().value()).numbers(row -> (long) row.revision())
                    .names(OrderStep::kind).moments(OrderStep::until).moments(row -> row.previousUntil().orElse(null))
                    .idLists(row -> row.because().stream().map(EvidenceId::value).sorted())
                    .ids(row -> row.batch().map(BatchId::value).orElse(null)).moments(OrderStep::at);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<OrderStep> of(OrderId order) {
        return session
                .createSelectionQuery("from OrderStepEntity where orderId = :order order by at, seq", OrderStepEntity.class)
                .setParameter("order", order.value()).getResultList().stream().map(OrderStepEntity::toStep).toList();
    }
}
