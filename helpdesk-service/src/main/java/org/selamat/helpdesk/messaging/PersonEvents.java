package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.helpdesk.application.ErasePerson;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Who is to be forgotten. Nothing else about a person is the helpdesk's business. */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final ErasePerson erasePerson;

    PersonEvents(EventIntake intake, ErasePerson erasePerson) {
        this.intake = intake;
        this.erasePerson = erasePerson;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", Set.of("selamat.identity.person-erased.v1"), this::take);
    }

    private void take(EventMessage event) {
        erasePerson.erase(new PersonId(event.as(Erased.class).personId()));
    }

    private record Erased(UUID personId) {

        Erased {
            needed(personId, "personId");
        }
    }
}
