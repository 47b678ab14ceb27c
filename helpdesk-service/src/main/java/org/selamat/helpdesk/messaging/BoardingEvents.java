package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.helpdesk.application.OpenReferral;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Boarding checks that the rules could not decide. */
@ApplicationScoped
class BoardingEvents {

    private final EventIntake intake;
    private final OpenReferral openReferral;

    BoardingEvents(EventIntake intake, OpenReferral openReferral) {
        this.intake = intake;
        this.openReferral = openReferral;
    }

    @Incoming("boarding")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals("selamat.status.boarding-referred.v1")) {
            var body = event.as(Referred.class);
            openReferral.open(body.decisionId(), new PersonId(body.personId()), new Flight(body.flight(), body.departureAt()));
        }
    }

    private record Referred(UUID decisionId, UUID personId, String flight, Instant departureAt) {
        Referred {
            needed(decisionId, "decisionId");
            needed(personId, "personId");
            needed(flight, "flight");
            needed(departureAt, "departureAt");
        }
    }
}
