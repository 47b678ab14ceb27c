package org.selamat.identity.notification.messaging;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.Channel;
import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.domain.NotificationOutcomes;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

@ApplicationScoped
class OutboxNotificationOutcomes implements NotificationOutcomes {

    private static final String TOPIC = "selamat.notification.outcome.v1";

    private final Outbox outbox;

    OutboxNotificationOutcomes(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void delivered(Notice notice, Channel channel) {
        publish("selamat.notification.delivered.v1", notice.person(),
                new Outcome(notice.request(), notice.person().value(), notice.template().name(), channel.name(), null));
    }

    @Override
    public void dropped(UUID request, PersonId person, String template, Optional<Channel> channel, String reason) {
        publish("selamat.notification.dropped.v1", person,
                new Outcome(request, person.value(), template, channel.map(Channel::name).orElse(null), reason));
    }

    private void publish(String type, PersonId person, Outcome outcome) {
        outbox.publish(new OutgoingEvent(TOPIC, type, person.toString(), outcome));
    }

    /** Payload of both outcome events; a delivery has no reason. */
    private record Outcome(UUID requestId, UUID personId, String template, String channel, String reason) {
    }
}
