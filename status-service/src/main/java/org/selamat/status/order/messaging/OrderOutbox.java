package org.selamat.status.order.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderAnnouncements;

@ApplicationScoped
class OrderOutbox implements OrderAnnouncements {

    static final String TOPIC = "selamat.status.order.v1";

    private final Outbox outbox;

    OrderOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void issued(HomeOrder order, Optional<BatchId> batch) {
        publish("selamat.status.order-issued.v1", order,
                new Issued(order.id().value(), order.person().value(), order.number().text(), "HOME_SURVEILLANCE", order.from(),
                        order.until(), evidence(order),
                        batch.map(BatchId::value)));
    }

    @Override
    public void amended(HomeOrder before, HomeOrder after, Optional<BatchId> batch) {
        publish("selamat.status.order-amended.v1", after, new Amended(after.id().value(), after.person().value(),
                after.number().text(), after.from(), after.until(), before.until(), evidence(after),
                batch.map(BatchId::value)));
    }

    @Override
    public void released(HomeOrder order) {
        publish("selamat.status.order-released.v1", order,
                new Released(order.id().value(), order.person().value(), order.endedAt().orElseThrow()));
    }

    @Override
    public void revoked(HomeOrder order, Optional<BatchId> batch, Optional<UUID> correctionId) {
        publish("selamat.status.order-revoked.v1", order, new Revoked(order.id().value(), order.person().value(),
                order.endedAt().orElseThrow(), batch.map(BatchId::value), correctionId));
    }

    private static List<UUID> evidence(HomeOrder order) {
        return order.because().stream().map(EvidenceId::value).sorted().toList();
    }

    private void publish(String type, HomeOrder order, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, order.person().toString(), data));
    }

    private record Issued(UUID orderId, UUID personId, String number, String kind, Instant from, Instant until,
            List<UUID> evidenceIds, Optional<UUID> batchId) {
    }

    private record Amended(UUID orderId, UUID personId, String number, Instant from, Instant until, Instant previousUntil,
            List<UUID> evidenceIds, Optional<UUID> batchId) {
    }

    private record Released(UUID orderId, UUID personId, Instant at) {
    }

    private record Revoked(UUID orderId, UUID personId, Instant at, Optional<UUID> batchId, Optional<UUID> correctionId) {
    }
}
