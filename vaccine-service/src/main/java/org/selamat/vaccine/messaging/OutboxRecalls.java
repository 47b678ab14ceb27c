package org.selamat.vaccine.messaging;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.vaccine.domain.registry.RecallEvents;
import org.selamat.vaccine.domain.registry.RecalledDose;

/** Publishes what recalls say of doses, in order with everything else about their persons. */
@ApplicationScoped
class OutboxRecalls implements RecallEvents {

    private final Outbox outbox;

    OutboxRecalls(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void doseRecalled(RecalledDose dose) {
        outbox.publish(new OutgoingEvent(Topic.DOSE, "selamat.vaccine.dose-recalled.v1", dose.person().value().toString(),
                new DoseRecalled(dose.dose().value(), dose.person().value(), dose.counts(), dose.at())));
    }

    /** Body of {@code selamat.vaccine.dose-recalled.v1}. */
    private record DoseRecalled(UUID doseId, UUID personId, boolean counts, Instant at) {
    }
}
