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
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/** Vaccination facts of vaccine-service. They set how long a quarantine lasts, so they are evidence like everything else. */
@ApplicationScoped
class VaccinationEvents {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");

    private final EventIntake intake;
    private final RecordEvidence evidence;
    private final TakeBack takeBack;

    VaccinationEvents(EventIntake intake, RecordEvidence evidence, TakeBack takeBack) {
        this.intake = intake;
        this.evidence = evidence;
        this.takeBack = takeBack;
    }

    @Incoming("dose")
    @Blocking
    void onDose(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::takeDose);
    }

    private void takeDose(EventMessage event) {
        switch (event.type()) {
            case "selamat.vaccine.dose-recorded.v1" -> evidence.record(event.as(Dose.class).evidence());
            case "selamat.vaccine.dose-voided.v1" -> {
                Dose told = event.as(Dose.class);
                takeBack.takeBack(new PersonId(told.personId()), new EvidenceId(told.doseId()), "vaccine");
            }
            case "selamat.vaccine.dose-corrected.v1" -> takeBack.replace(
                    new EvidenceId(event.as(Replacement.class).replaces()), event.as(Dose.class).evidence());
            default -> {
                // answers to helpdesk-service
            }
        }
    }

    @Incoming("certificate")
    @Blocking
    void onCertificate(ConsumerRecord<String, String> record) {
        intake.process(record, "status", event -> {
            if (event.type().equals("selamat.vaccine.certificate-accepted.v1")) {
                evidence.record(accepted(event));
            }
        });
    }

    private static Evidence accepted(EventMessage event) {
        Accepted told = event.as(Accepted.class);
        return new Evidence(new EvidenceId(told.certificateId()), new PersonId(told.personId()),
                EvidenceKind.CERTIFICATE_ACCEPTED,
                Grade.DEVICE, event.time(), Details.NONE, Origin.of("vaccine", "vaccine", Basis.RECORD));
    }

    /** What this service reads of a dose. */
    record Dose(UUID doseId, UUID personId, LocalDate date, int doseNumber, int totalDoses) {

        Dose {
            if (doseId == null || personId == null || date == null || doseNumber < 1 || totalDoses < 1) {
                throw new IllegalArgumentException("a dose names person, date and its place in the course");
            }
        }

        Evidence evidence() {
            return new Evidence(new EvidenceId(doseId), new PersonId(personId), EvidenceKind.DOSE, Grade.OFFICER,
                    date.atStartOfDay(MALAYSIA).toInstant(), new DoseInCourse(doseNumber, totalDoses),
                    Origin.of("vaccine", "vaccine", Basis.RECORD));
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

    /** What this service reads of an accepted certificate. */
    record Accepted(UUID certificateId, UUID personId) {

        Accepted {
            if (certificateId == null || personId == null) {
                throw new IllegalArgumentException("certificateId and personId are required");
            }
        }
    }
}
