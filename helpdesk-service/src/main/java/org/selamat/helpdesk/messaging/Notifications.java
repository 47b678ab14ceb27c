package org.selamat.helpdesk.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;

/** Asks the one sender for a template. Neither the address nor the words are known here. */
@ApplicationScoped
class Notifications {

    static final String TOPIC = "selamat.notification.request.v1";
    private static final String TYPE = "selamat.notification.requested.v1";
    private static final String PURPOSE = "CASE_HANDLING";

    private final Outbox outbox;
    private final Clock clock;

    Notifications(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void caseOpened(PersonId person, CaseHandle handle, Instant deadline) {
        request(person, "CASE_OPENED", Map.of("handle", handle.value(), "deadline", deadline.toString()));
    }

    void caseClosed(PersonId person, CaseHandle handle) {
        request(person, "CASE_CLOSED", Map.of("handle", handle.value()));
    }

    private void request(PersonId person, String template, Map<String, String> parameters) {
        var data = new Requested(Uuids.v7(clock), person.value(), template, parameters, PURPOSE);
        outbox.publish(new OutgoingEvent(TOPIC, TYPE, person.toString(), data));
    }

    private record Requested(UUID requestId, UUID personId, String template, Map<String, String> parameters, String purpose) {
    }
}
