package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.helpdesk.application.KeepStatusCopy;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.StatusCopy;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;
import org.selamat.kit.event.Watermarks;

/** Statuses beside open cases: one of the copies whose convergence proves a reversal. */
@ApplicationScoped
class StatusEvents {

    static final String COPY = "helpdesk-case-view";

    private static final int ENOUGH = 500;

    private final Polls polls;
    private final EventIntake intake;
    private final KeepStatusCopy keepStatusCopy;
    private final Watermarks watermarks;

    StatusEvents(Polls polls, EventIntake intake, KeepStatusCopy keepStatusCopy, Watermarks watermarks) {
        this.polls = polls;
        this.intake = intake;
        this.keepStatusCopy = keepStatusCopy;
        this.watermarks = watermarks;
    }

    @Incoming("status")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> changes() {
        return polls.gathered(ENOUGH, records -> intake.processAll(records, "helpdesk", this::take));
    }

    private void take(List<EventMessage> events) {
        List<Changed> changes = events.stream().filter(event -> event.type().equals("selamat.status.status-changed.v1"))
                .map(event -> event.as(Changed.class)).toList();
        keepStatusCopy.keep(changes.stream().map(Changed::copy).toList());
        changes.stream().filter(change -> change.cause().isReversal())
                .collect(Collectors.groupingBy(change -> change.cause().batchId()))
                .forEach((reversal, ofOne) -> watermarks.report(COPY, reversal,
                        ofOne.stream().collect(Collectors.toMap(Changed::personId, Changed::version, Math::max))));
    }

    private record Changed(UUID personId, long version, String label, String colour, Instant since, Instant validUntil,
            Cause cause) {
        Changed {
            needed(personId, "personId");
            needed(label, "label");
            needed(colour, "colour");
            needed(since, "since");
            needed(cause, "cause");
        }

        StatusCopy copy() {
            return new StatusCopy(new PersonId(personId), version, label, colour, since, validUntil);
        }
    }

    private record Cause(String kind, UUID batchId) {

        /** Reported also when nothing is held: silence could mean "not there yet". */
        boolean isReversal() {
            return "REVERSAL".equals(kind) && batchId != null;
        }
    }
}
