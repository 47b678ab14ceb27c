package org.selamat.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** The sample's consumer: does with each event what the test says, then notes that it had it. */
@ApplicationScoped
class EvidenceEvents {

    private final EventIntake intake;
    private final Effects effects;

    EvidenceEvents(EventIntake intake, Effects effects) {
        this.intake = intake;
        this.effects = effects;
    }

    @Incoming("evidence")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "checkin", effects::happen);
    }

    @Incoming("person")
    @Blocking
    void onPerson(ConsumerRecord<String, String> record) {
        intake.process(record, "checkin", effects::happen);
    }
}
