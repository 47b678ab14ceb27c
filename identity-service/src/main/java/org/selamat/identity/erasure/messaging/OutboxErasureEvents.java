package org.selamat.identity.erasure.messaging;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.ErasureEvents;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

@ApplicationScoped
class OutboxErasureEvents implements ErasureEvents {

    private final Outbox outbox;

    OutboxErasureEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void erased(PersonId person, Instant at) {
        outbox.publish(new OutgoingEvent("selamat.identity.person.v1", "selamat.identity.person-erased.v1", person.toString(),
                new PersonErased(person.value(), at)));
    }

    /** Payload of {@code selamat.identity.person-erased.v1}. */
    private record PersonErased(UUID personId, Instant at) {
    }
}
