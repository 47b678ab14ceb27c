package org.selamat.checkin.visit.messaging;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.application.ForgetVisitor;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.UnreadableEventException;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Listens to identity-service for people who are to be forgotten; who is registered, and under which name, is no matter here.
 */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final ForgetVisitor forgetVisitor;

    PersonEvents(EventIntake intake, ForgetVisitor forgetVisitor) {
        this.intake = intake;
        this.forgetVisitor = forgetVisitor;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "checkin", this::take);
    }

    private void take(EventMessage event) {
        if (event.type().equals("selamat.identity.person-erased.v1")) {
            forgetVisitor.forget(event.as(Erased.class).person());
        }
    }

    /** This service's view of the event. */
    private record Erased(UUID personId) {

        private Erased {
            if (personId == null) {
                throw new UnreadableEventException("an erasure names a person");
            }
        }

        private PersonId person() {
            return new PersonId(personId);
        }
    }
}
