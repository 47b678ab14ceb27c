package org.selamat.identity.notification.messaging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.application.RequestNotice;
import org.selamat.identity.notification.application.RequestNotice.Wish;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;

/** What other services ask to be told to people: after a reversal, something to everyone affected. */
@ApplicationScoped
class NotificationRequests {

    private static final String REQUESTED = "selamat.notification.requested.v1";

    private static final int ENOUGH = 200;

    private final Polls polls;
    private final EventIntake intake;
    private final RequestNotice requestNotice;

    NotificationRequests(Polls polls, EventIntake intake, RequestNotice requestNotice) {
        this.polls = polls;
        this.intake = intake;
        this.requestNotice = requestNotice;
    }

    @Incoming("notification-request")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> requests() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "identity", Set.of(REQUESTED), this::take));
    }

    private void take(List<EventMessage> events) {
        requestNotice.request(events.stream().map(event -> event.as(NotificationRequested.class))
                .map(request -> new Wish(request.requestId(), new PersonId(request.personId()), request.template(),
                        request.values(), request.purpose()))
                .toList());
    }
}
