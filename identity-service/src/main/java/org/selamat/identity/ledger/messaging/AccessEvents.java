package org.selamat.identity.ledger.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.identity.ledger.application.KeepAccess;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.common.annotation.Blocking;

@ApplicationScoped
class AccessEvents {

    private static final String RECORDED = "selamat.audit.access-recorded.v1";

    private final EventIntake intake;
    private final KeepAccess keepAccess;

    AccessEvents(EventIntake intake, KeepAccess keepAccess) {
        this.intake = intake;
        this.keepAccess = keepAccess;
    }

    @Incoming("access")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "identity", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals(RECORDED)) {
            keepAccess.keep(event.as(AccessRecorded.class).toEntry());
        }
    }
}
