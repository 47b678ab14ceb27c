package org.selamat.checkin.exposure.messaging;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.exposure.domain.Exposure;
import org.selamat.checkin.exposure.domain.ExposureEvents;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

/**
 * Exposures on {@code selamat.checkin.exposure.v1}, keyed by the exposed person; neither the venue nor the case's person is in
 * them.
 */
@ApplicationScoped
class OutboxExposureEvents implements ExposureEvents {

    private static final String TOPIC = "selamat.checkin.exposure.v1";

    private record ExposureFound(UUID exposureId, UUID personId, UUID caseId, LocalDate date, int minutes, double weight) {
    }

    private record ExposureWithdrawn(UUID exposureId, UUID personId, UUID caseId) {
    }

    private final Outbox outbox;

    OutboxExposureEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void found(Exposure exposure) {
        var contact = exposure.contact();
        publish("selamat.checkin.exposure-found.v1", exposure, new ExposureFound(exposure.id(), contact.person().value(),
                exposure.cause().value(), contact.day(), contact.minutes(), contact.weight()));
    }

    @Override
    public void withdrawn(Exposure exposure) {
        publish("selamat.checkin.exposure-withdrawn.v1", exposure,
                new ExposureWithdrawn(exposure.id(), exposure.contact().person().value(), exposure.cause().value()));
    }

    private void publish(String type, Exposure exposure, Object data) {
        outbox.publish(new OutgoingEvent(TOPIC, type, exposure.contact().person().value().toString(), data));
    }
}
