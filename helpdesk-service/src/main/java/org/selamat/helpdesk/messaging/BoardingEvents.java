package org.selamat.helpdesk.messaging;

import static org.selamat.helpdesk.messaging.Needed.needed;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.helpdesk.application.EndReferral;
import org.selamat.helpdesk.application.OpenReferral;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Boarding checks that the rules could not decide, and those of them that they can decide meanwhile. */
@ApplicationScoped
class BoardingEvents {

    private static final Set<String> TYPES = Set.of("selamat.status.boarding-referred.v1",
            "selamat.status.boarding-referral-ended.v1");
    private static final Set<String> MAY_BOARD = Set.of("OK_TO_BOARD", "OK_TO_BOARD_IF");

    private final EventIntake intake;
    private final OpenReferral openReferral;
    private final EndReferral endReferral;

    BoardingEvents(EventIntake intake, OpenReferral openReferral, EndReferral endReferral) {
        this.intake = intake;
        this.openReferral = openReferral;
        this.endReferral = endReferral;
    }

    @Incoming("boarding")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "helpdesk", TYPES, this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.status.boarding-referred.v1" -> {
                var body = event.as(Referred.class);
                openReferral.open(body.decisionId(), new PersonId(body.personId()),
                        new Flight(body.flight(), body.departureAt()));
            }
            case "selamat.status.boarding-referral-ended.v1" -> {
                var body = event.as(Ended.class);
                if (MAY_BOARD.contains(body.decision())) {
                    endReferral.cleared(body.decisionId());
                }
            }
            default -> {
                // nothing else that is decided at a desk needs a person here
            }
        }
    }

    private record Ended(UUID decisionId, String decision) {
        Ended {
            needed(decisionId, "decisionId");
            needed(decision, "decision");
        }
    }

    private record Referred(UUID decisionId, UUID personId, String flight, Instant departureAt) {
        Referred {
            needed(decisionId, "decisionId");
            needed(personId, "personId");
            needed(flight, "flight");
            needed(departureAt, "departureAt");
        }
    }
}
