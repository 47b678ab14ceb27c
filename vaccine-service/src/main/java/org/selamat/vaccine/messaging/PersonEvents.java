package org.selamat.vaccine.messaging;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.UnreadableEventException;
import org.selamat.vaccine.application.KeepPersons;
import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Learns who is registered, and under which documents. Contact changes and whatever else happens to a person is ignored. */
@ApplicationScoped
class PersonEvents {

    private final EventIntake intake;
    private final KeepPersons keepPersons;

    PersonEvents(EventIntake intake, KeepPersons keepPersons) {
        this.intake = intake;
        this.keepPersons = keepPersons;
    }

    @Incoming("person")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "vaccine", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.identity.person-registered.v1" -> registered(event.as(Registered.class));
            case "selamat.identity.person-documents-changed.v1" -> documentsChanged(event.as(DocumentsChanged.class));
            default -> {
            }
        }
    }

    private void registered(Registered event) {
        keepPersons.registered(new KnownPerson(new PersonId(event.personId()), event.birthYear()), event.documentIndex());
    }

    private void documentsChanged(DocumentsChanged event) {
        keepPersons.documentsChanged(new PersonId(event.personId()), event.documentIndex());
    }

    private record Registered(UUID personId, List<String> documentIndex, Integer birthYear) {

        private Registered {
            if (personId == null || documentIndex == null || birthYear == null) {
                throw new UnreadableEventException("registration without person, documents or birth year");
            }
        }
    }

    private record DocumentsChanged(UUID personId, List<String> documentIndex) {

        private DocumentsChanged {
            if (personId == null || documentIndex == null) {
                throw new UnreadableEventException("change of documents without person or documents");
            }
        }
    }
}
