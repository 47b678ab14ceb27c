package org.selamat.identity.person.messaging;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Person;
import org.selamat.identity.person.domain.PersonEvents;
import org.selamat.identity.person.domain.PersonIndex;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

@ApplicationScoped
class OutboxPersonEvents implements PersonEvents {

    private static final String TOPIC = "selamat.identity.person.v1";

    private final Outbox outbox;

    OutboxPersonEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void registered(Person person, Optional<PersonId> guardian, PersonIndex index) {
        var payload = new PersonRegistered(person.id().value(), person.kind().name(),
                guardian.map(PersonId::value).orElse(null),
                index.documents(), person.birthDate().getYear(), index.holder());
        publish("selamat.identity.person-registered.v1", person.id(), payload);
    }

    @Override
    public void indexChanged(PersonId person, PersonIndex index) {
        publish("selamat.identity.person-documents-changed.v1", person,
                new PersonDocumentsChanged(person.value(), index.documents(), index.holder()));
    }

    @Override
    public void contactChanged(PersonId person) {
        publish("selamat.identity.contact-changed.v1", person, new ContactChanged(person.value()));
    }

    private void publish(String type, PersonId person, Object payload) {
        outbox.publish(new OutgoingEvent(TOPIC, type, person.toString(), payload));
    }
}
