package org.selamat.identity.ledger.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.identity.ledger.application.KeepAccess;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;

/** Accesses that any service recorded: many at once, because each passenger of a flight is one. */
@ApplicationScoped
class AccessEvents {

    private static final String RECORDED = "selamat.audit.access-recorded.v1";

    private static final int ENOUGH = 200;

    private final Polls polls;
    private final EventIntake intake;
    private final KeepAccess keepAccess;

    AccessEvents(Polls polls, EventIntake intake, KeepAccess keepAccess) {
        this.polls = polls;
        this.intake = intake;
        this.keepAccess = keepAccess;
    }

    @Incoming("access")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> accesses() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "identity", Set.of(RECORDED), this::take));
    }

    private void take(List<EventMessage> events) {
        keepAccess.keep(events.stream().map(event -> event.as(AccessRecorded.class).toEntry()).toList());
    }
}
