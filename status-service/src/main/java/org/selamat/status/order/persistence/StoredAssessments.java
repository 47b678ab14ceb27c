package org.selamat.status.order.persistence;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.Assessment;
import org.selamat.status.order.domain.Assessments;
import org.selamat.status.order.domain.OrderId;

@ApplicationScoped
class StoredAssessments implements Assessments {

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
    public void add(Assessment assessment) {
        session.insert(AssessmentEntity.of(assessment));
    }
}
