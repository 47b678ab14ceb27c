package org.selamat.status.evidence.messaging;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.selamat.kit.event.EventIntake;
import org.selamat.kit.event.EventMessage;
import org.selamat.status.boarding.application.FollowDoubts;
import org.selamat.status.boarding.application.FollowVaccinations;
import org.selamat.status.entry.domain.CertificateDoubt;
import org.selamat.status.entry.domain.CertificateReview;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Certificates of vaccine-service: those of another country that count or are being looked at, and ours that were taken back or
 * are good again.
 */
@ApplicationScoped
class CertificateEvents {

    private final EventIntake intake;
    private final FollowVaccinations follow;
    private final FollowDoubts doubts;

    CertificateEvents(EventIntake intake, FollowVaccinations follow, FollowDoubts doubts) {
        this.intake = intake;
        this.follow = follow;
        this.doubts = doubts;
    }

    @Incoming("certificate")
    @Blocking
    void onCertificate(ConsumerRecord<String, String> record) {
        intake.process(record, "status", this::takeCertificate);
    }

    private void takeCertificate(EventMessage event) {
        switch (event.type()) {
            case "selamat.vaccine.certificate-accepted.v1" -> follow.record(accepted(event));
            case "selamat.vaccine.certificate-revoked.v1" -> doubts.doubt(event.as(Revoked.class).doubt());
            case "selamat.vaccine.certificate-reinstated.v1" -> doubts.doubt(event.as(Reinstated.class).doubt());
            case "selamat.vaccine.certificate-review-opened.v1" -> doubts.reviewed(event.as(Reviewed.class).review(true));
            case "selamat.vaccine.certificate-review-ended.v1" -> doubts.reviewed(event.as(Reviewed.class).review(false));
            default -> {
                // that one of ours was issued says nothing that its dose doesn't
            }
        }
    }

    private static Evidence accepted(EventMessage event) {
        Accepted told = event.as(Accepted.class);
        return new Evidence(new EvidenceId(told.certificateId()), new PersonId(told.personId()),
                EvidenceKind.CERTIFICATE_ACCEPTED,
                Grade.DEVICE, event.time(), Details.NONE, Origin.of("vaccine", "vaccine", Basis.RECORD));
    }

    /** What this service reads of a revoked certificate. */
    record Revoked(UUID certificateId, UUID personId, UUID doseId, String reason, Instant from, Instant until, Instant at) {

        Revoked {
            if (certificateId == null || personId == null || doseId == null || reason == null || from == null || at == null) {
                throw new IllegalArgumentException("a revocation names certificate, person, dose, reason and times");
            }
        }

        CertificateDoubt doubt() {
            return new CertificateDoubt(certificateId, new PersonId(personId), Optional.of(doseId), reason, true, from,
                    Optional.ofNullable(until), at);
        }
    }

    /** What this service reads of a certificate that is good again. */
    record Reinstated(UUID certificateId, UUID personId, Instant at) {

        Reinstated {
            if (certificateId == null || personId == null || at == null) {
                throw new IllegalArgumentException("a reinstatement names certificate, person and time");
            }
        }

        CertificateDoubt doubt() {
            return new CertificateDoubt(certificateId, new PersonId(personId), Optional.empty(), "REINSTATED", false, at,
                    Optional.empty(), at);
        }
    }

    /** What this service reads of a review. */
    record Reviewed(UUID certificateId, UUID personId, Instant at) {

        Reviewed {
            if (certificateId == null || personId == null || at == null) {
                throw new IllegalArgumentException("a review names certificate, person and time");
            }
        }

        CertificateReview review(boolean open) {
            return new CertificateReview(certificateId, new PersonId(personId), open, at);
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
