package org.selamat.status.order.persistence;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderStep;
import org.selamat.status.order.domain.OrderTrail;

@ApplicationScoped
class StoredTrail implements OrderTrail {

    private final StatelessSession session;

    StoredTrail(StatelessSession session) {
        this.session = session;
    }

    @Override
    public void add(Collection<OrderStep> steps) {
        session.insertMultiple(steps.stream().map(OrderStepEntity::of).toList());
    }

    @Override
    public List<OrderStep> of(OrderId order) {
        return session
                .createSelectionQuery("from OrderStepEntity where orderId = :order order by at, seq", OrderStepEntity.class)
                .setParameter("order", order.value()).getResultList().stream().map(OrderStepEntity::toStep).toList();
    }
}
