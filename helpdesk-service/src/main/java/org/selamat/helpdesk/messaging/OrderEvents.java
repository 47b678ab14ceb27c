package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.helpdesk.application.OpenContestCase;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Orders that citizens contest where they see them. */
@ApplicationScoped
class OrderEvents {

    private final EventIntake intake;
    private final OpenContestCase openContestCase;

    OrderEvents(EventIntake intake, OpenContestCase openContestCase) {
        this.intake = intake;
        this.openContestCase = openContestCase;
    }

    @Incoming("order")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals("selamat.status.contest-opened.v1")) {
            var body = event.as(Opened.class);
            openContestCase.open(body.contestId(), new PersonId(body.personId()), body.orderId());
        }
    }

    private record Opened(UUID contestId, UUID personId, UUID orderId) {

        Opened {
            needed(contestId, "contestId");
            needed(personId, "personId");
            needed(orderId, "orderId");
        }
    }
}
