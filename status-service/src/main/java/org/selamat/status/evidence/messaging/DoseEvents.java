package org.selamat.status.evidence.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.boarding.application.FollowDoubts;
import org.selamat.status.boarding.application.FollowVaccinations;
import org.selamat.status.entry.domain.DoseRecall;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Doses of vaccine-service. They set how long a quarantine lasts and who may enter where, so they are evidence like all else.
 */
@ApplicationScoped
class DoseEvents {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final EventIntake intake;
    private final FollowVaccinations follow;
    private final FollowDoubts doubts;

    DoseEvents(EventIntake intake, FollowVaccinations follow, FollowDoubts doubts) {
        this.intake = intake;
        this.follow = follow;
        this.doubts = doubts;
    }

    @Incoming("dose")
    @Blocking
    void onDose(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::takeDose);
    }

    private void takeDose(EventMessage event) {
        switch (event.type()) {
            case "selamat.vaccine.dose-recorded.v1" -> follow.record(event.as(Dose.class).evidence());
            case "selamat.vaccine.dose-voided.v1" -> {
                Dose told = event.as(Dose.class);
                follow.withdraw(new PersonId(told.personId()), new EvidenceId(told.doseId()));
            }
            case "selamat.vaccine.dose-corrected.v1" ->
                follow.replace(new EvidenceId(event.as(Replacement.class).replaces()), event.as(Dose.class).evidence());
            case "selamat.vaccine.dose-recalled.v1" -> doubts.recalled(event.as(Recalled.class).recall());
            default -> {
                // answers to helpdesk-service
            }
        }
    }

    /** What this service reads of a dose. */
    record Dose(UUID doseId, UUID personId, String product, LocalDate date, int doseNumber, int totalDoses, String source) {

        Dose {
            if (doseId == null || personId == null || date == null || doseNumber < 1 || totalDoses < 1) {
                throw new IllegalArgumentException("a dose names person, date and its place in the course");
            }
        }

        Evidence evidence() {
            return new Evidence(new EvidenceId(doseId), new PersonId(personId), EvidenceKind.DOSE, Grade.OFFICER,
                    date.atStartOfDay(MALAYSIA).toInstant(),
                    new DoseInCourse(doseNumber, totalDoses, Optional.ofNullable(product),
                            "FOREIGN_CERTIFICATE".equals(source)),
                    Origin.of("vaccine", "vaccine", Basis.RECORD));
        }
    }

    /** What this service reads of a recalled dose. */
    record Recalled(UUID doseId, UUID personId, Boolean counts, Instant at) {

        Recalled {
            if (doseId == null || personId == null || counts == null || at == null) {
                throw new IllegalArgumentException("a recalled dose names person and time, and says whether it counts");
            }
        }

        DoseRecall recall() {
            return new DoseRecall(new EvidenceId(doseId), new PersonId(personId), counts, at);
        }
    }

    /** What this service reads of a corrected dose, besides the dose. */
    record Replacement(UUID replaces) {

        Replacement {
            if (replaces == null) {
                throw new IllegalArgumentException("a corrected dose names the dose that it replaces");
            }
        }
    }
}
