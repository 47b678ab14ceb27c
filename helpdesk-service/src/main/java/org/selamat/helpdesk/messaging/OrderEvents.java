package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.selamat.helpdesk.application.OpenContestCase;
import org.selamat.helpdesk.application.correction.TakeOrderBack;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.correction.TakenBack;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.kit.event.Polls;

/** Orders that citizens contest where they see them, and those that turn out to be wrong meanwhile. */
@ApplicationScoped
class OrderEvents {

    private static final Set<String> TYPES = Set.of("selamat.status.contest-opened.v1", "selamat.status.contest-decided.v1");
    private static final int ENOUGH = 500;

    private final Polls polls;
    private final EventIntake intake;
    private final OpenContestCase openContestCase;
    private final TakeOrderBack takenBack;

    OrderEvents(Polls polls, EventIntake intake, OpenContestCase openContestCase, TakeOrderBack takenBack) {
        this.polls = polls;
        this.intake = intake;
        this.openContestCase = openContestCase;
        this.takenBack = takenBack;
    }

    @Incoming("order")
    Flow.Subscriber<Message<ConsumerRecords<String, String>>> orders() {
        return polls.gathered(ENOUGH,
                records -> intake.processAll(records, "helpdesk", TYPES, events -> events.forEach(this::take)));
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.status.contest-opened.v1" -> {
                var body = event.as(Opened.class);
                openContestCase.open(body.contestId(), new PersonId(body.personId()), body.orderId());
            }
            case "selamat.status.contest-decided.v1" -> decided(event.id(), event.as(Decided.class));
            default -> {
                // the life of an order that nobody contests is not the helpdesk's business
            }
        }
    }

    /** What else ends a contest was said here, or ends with the order itself. */
    private void decided(UUID eventId, Decided body) {
        if (!"UPHELD".equals(body.outcome())) {
            return;
        }
        var id = new CaseId(body.contestId());
        if (body.batchId() == null) {
            takenBack.bySource(id);
        } else {
            takenBack.byReversal(new TakenBack(id, body.batchId(), eventId, body.at()));
        }
    }

    private record Decided(UUID contestId, String outcome, UUID batchId, Instant at) {

        Decided {
            needed(contestId, "contestId");
            needed(outcome, "outcome");
            needed(at, "at");
        }
    }

    private record Opened(UUID contestId, UUID personId, UUID orderId) {

        Opened {
            needed(contestId, "contestId");
            needed(personId, "personId");
            needed(orderId, "orderId");
        }
    }
}
