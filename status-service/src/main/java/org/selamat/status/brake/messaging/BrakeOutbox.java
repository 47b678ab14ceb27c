package org.selamat.status.brake.messaging;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.status.brake.domain.BrakeAnnouncements;
import org.selamat.status.brake.domain.Trip;
import org.selamat.status.brake.domain.Weakening;

/** To the topic of bulk changes, where those listen who have to act; and to the log, for those who page. */
@ApplicationScoped
class BrakeOutbox implements BrakeAnnouncements {

    static final String TOPIC = "selamat.status.batch.v1";

    private static final Logger LOG = Logger.getLogger(BrakeOutbox.class);

    private final Outbox outbox;

    BrakeOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void tripped(Trip trip) {
        LOG.warnf("the brake stopped %s: %s, %d worsened, %d of them with nothing behind it", trip.source(), trip.reason(),
                trip.reading().worsened(), trip.reading().unbacked());
        publish("selamat.status.brake-tripped.v1", trip.id().value(), new Tripped(trip.id().value(), trip.source(), trip.at(),
                trip.reason().name(), trip.reading().worsened(), trip.reading().unbacked(), trip.reading().baseline()));
    }

    @Override
    public void ended(Trip trip, int changes) {
        publish("selamat.status.brake-released.v1", trip.id().value(), new Ended(trip.id().value(), trip.source(),
                trip.endedAt().orElseThrow(), trip.verdict().orElseThrow().decision().name(), changes));
    }

    @Override
    public void weakened(Weakening weakening) {
        Weakening.Active active = weakening.active().orElseThrow();
        LOG.warnf("the brake is weakened until %s: %s", active.until(), weakening.reason());
        publish("selamat.status.brake-weakened.v1", weakening.id(), new Weakened(weakening.id(), weakening.reason(),
                weakening.unbackedFloor(), weakening.worseningFloor(), weakening.proposer(), active.approver(), active.from(),
                active.until()));
    }

    private void publish(String type, UUID key, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, key.toString(), data));
    }

    private record Tripped(UUID tripId, String source, Instant at, String reason, int worsened, int unbacked, double usual) {
    }

    private record Ended(UUID tripId, String source, Instant at, String decision, int changes) {
    }

    private record Weakened(UUID weakeningId, String reason, int unbackedFloor, int worseningFloor, String proposer,
            String approver, Instant from, Instant until) {
    }
}
