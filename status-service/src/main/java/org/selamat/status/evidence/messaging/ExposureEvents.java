package org.selamat.status.evidence.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.application.TakeBack;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Time that somebody shared with a case, found by checkin-service in both their check-ins. */
@ApplicationScoped
class ExposureEvents {

    /** Visits are dated by the local day. */
    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final EventIntake intake;
    private final RecordEvidence evidence;
    private final TakeBack takeBack;

    ExposureEvents(EventIntake intake, RecordEvidence evidence, TakeBack takeBack) {
        this.intake = intake;
        this.evidence = evidence;
        this.takeBack = takeBack;
    }

    @Incoming("exposure")
    @Blocking
    void on(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::take);
    }

    private void take(EventMessage event) {
        switch (event.type()) {
            case "selamat.checkin.exposure-found.v1" -> evidence.record(event.as(Found.class).evidence());
            case "selamat.checkin.exposure-withdrawn.v1" -> {
                Withdrawn told = event.as(Withdrawn.class);
                takeBack.takeBack(new PersonId(told.personId()), new EvidenceId(told.exposureId()), "checkin");
            }
            default -> {
            }
        }
    }

    /** What this service reads of an exposure. */
    record Found(UUID exposureId, UUID personId, UUID caseId, LocalDate date, int minutes, double weight) {

        Found {
            if (exposureId == null || personId == null || caseId == null || date == null || minutes < 0
                    || !(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("an exposure names person, case, date, minutes and a weight of 0 to 1");
            }
        }

        Evidence evidence() {
            return new Evidence(new EvidenceId(exposureId), new PersonId(personId), EvidenceKind.EXPOSURE, Grade.DEVICE,
                    date.atStartOfDay(MALAYSIA).toInstant(), new SharedTime(minutes, weight),
                    Origin.of("checkin", "checkin", Basis.SHARED_VISIT).naming(caseId));
        }
    }

    /** What this service reads of a withdrawal. */
    record Withdrawn(UUID exposureId, UUID personId) {

        Withdrawn {
            if (exposureId == null || personId == null) {
                throw new IllegalArgumentException("exposureId and personId are required");
            }
        }
    }
}
