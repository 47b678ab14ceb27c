package org.selamat.checkin.exposure.messaging;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.exposure.application.FollowCase;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.Window;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;

import io.smallrye.common.annotation.Blocking;

/** Listens to status-service for infections confirmed and voided. */
@ApplicationScoped
class CaseEvents {

    /** This service's view of the event. */
    record CaseConfirmed(UUID caseId, UUID personId, Instant infectiousFrom, Instant infectiousUntil) {

        ConfirmedCase toCase() {
            return new ConfirmedCase(new CaseId(caseId), new PersonId(personId), new Window(infectiousFrom, infectiousUntil));
        }
    }

    /** This service's view of the event. */
    record CaseVoided(UUID caseId, UUID personId) {
    }

    private static final Set<String> TYPES = Set.of("selamat.status.case-confirmed.v1", "selamat.status.case-voided.v1");

    private final EventIntake intake;
    private final FollowCase follow;

    CaseEvents(EventIntake intake, FollowCase follow) {
        this.intake = intake;
        this.follow = follow;
    }

    @Incoming("evidence")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "checkin", TYPES, this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.status.case-confirmed.v1" ->
                follow.confirmed(Readable.of(() -> event.as(CaseConfirmed.class).toCase()));
            case "selamat.status.case-voided.v1" -> {
                var voided = event.as(CaseVoided.class);
                follow.voided(Readable.of(() -> new CaseId(voided.caseId())),
                        Readable.of(() -> new PersonId(voided.personId())));
            }
            default -> {
                // other evidence moves no visit
            }
        }
    }
}
