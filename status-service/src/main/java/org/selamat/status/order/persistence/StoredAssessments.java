package org.selamat.status.order.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.Assessment;
import org.selamat.status.order.domain.Assessments;
import org.selamat.status.order.domain.OrderId;

@ApplicationScoped
class StoredAssessments implements Assessments {

    private static final String OF_MANY = """
            select a.* from assessment a where a.order_id = any(cast(:orders as uuid[])) order by a.due_from""";

    private final StatelessSession session;

    StoredAssessments(StatelessSession session) {
        this.session = session;
    }

    @Override
    public List<Assessment> of(OrderId order) {
        return session
                .createSelectionQuery("from AssessmentEntity where orderId = :order order by dueFrom", AssessmentEntity.class)
                .setParameter("order", order.value()).getResultList().stream().map(AssessmentEntity::toAssessment).toList();
    }

    @Override
    public Map<OrderId, List<Assessment>> of(Collection<OrderId> orders) {
        return session.createNativeQuery(OF_MANY, AssessmentEntity.class)
                .setParameter("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new)).getResultStream()
                .map(AssessmentEntity::toAssessment).collect(Collectors.groupingBy(Assessment::order));
    }

    @Override
    public void add(Assessment assessment) {
        session.insert(AssessmentEntity.of(assessment));
    }
}
