package org.selamat.identity.notification.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.application.RequestNotice;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.common.annotation.Blocking;

@ApplicationScoped
class NotificationRequests {

    private static final String REQUESTED = "selamat.notification.requested.v1";

    private final EventIntake intake;
    private final RequestNotice requestNotice;

    NotificationRequests(EventIntake intake, RequestNotice requestNotice) {
        this.intake = intake;
        this.requestNotice = requestNotice;
    }

    @Incoming("notification-request")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "identity", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals(REQUESTED)) {
            var request = event.as(NotificationRequested.class);
            requestNotice.request(request.requestId(), new PersonId(request.personId()), request.template(), request.values(),
                    request.purpose());
        }
    }
}
