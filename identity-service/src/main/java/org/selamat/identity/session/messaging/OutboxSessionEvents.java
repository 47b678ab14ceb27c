package org.selamat.identity.session.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.session.domain.RevokeReason;
import org.selamat.identity.session.domain.SessionEvents;
import org.selamat.identity.session.domain.SessionId;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

@ApplicationScoped
class OutboxSessionEvents implements SessionEvents {

    private static final String TOPIC = "selamat.identity.session.v1";

    private final Outbox outbox;

    OutboxSessionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void revoked(PersonId person, SessionId session, RevokeReason reason) {
        outbox.publish(new OutgoingEvent(TOPIC, "selamat.identity.session-revoked.v1", person.toString(),
                new SessionRevoked(person.value(), session.value(), reason.name())));
    }
}
