package org.selamat.identity.notification.application;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.notification.domain.MessageQueue;
import org.selamat.identity.notification.domain.NotificationOutcomes;
import org.selamat.identity.notification.domain.OutgoingMessage;
import org.selamat.identity.notification.domain.OutgoingMessage.Notice;
import org.selamat.identity.notification.domain.Template;
import org.selamat.kit.id.Uuids;

/** Takes another service's wish to tell a person something. */
@ApplicationScoped
public class RequestNotice {

    private final MessageQueue queue;
    private final NotificationOutcomes outcomes;
    private final Clock clock;

    RequestNotice(MessageQueue queue, NotificationOutcomes outcomes, Clock clock) {
        this.queue = queue;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    @Transactional
    public void request(UUID request, PersonId person, String template, Map<String, String> parameters, String purpose) {
        var known = Template.requestable(template);
        if (known.isEmpty()) {
            outcomes.dropped(request, person, template, Optional.empty(), "UNKNOWN_TEMPLATE");
        } else if (!known.get().accepts(parameters)) {
            outcomes.dropped(request, person, template, Optional.empty(), "INVALID_PARAMETERS");
        } else {
            queue.add(OutgoingMessage.first(Uuids.v7(clock), new Notice(request, person, known.get(), parameters, purpose),
                    Optional.empty(), clock.instant()));
        }
    }
}
