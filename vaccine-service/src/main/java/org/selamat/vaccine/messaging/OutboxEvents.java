package org.selamat.vaccine.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.kit.id.Uuids;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.dose.Dose;

/**
 * Publishes through the outbox. A person is told of a dose that somebody else entered: a wrong one should surprise its owner.
 */
@ApplicationScoped
class OutboxEvents implements VaccineEvents {

    private final Outbox outbox;
    private final Clock clock;

    OutboxEvents(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void doseRecorded(Dose dose) {
        publish(Topic.DOSE, "selamat.vaccine.dose-recorded.v1", dose.person(), DoseRecorded.of(dose));
        if (dose.source() == Dose.Source.CENTRE) {
            var parameters = Map.<String, Object> of("doseNumber", dose.injection().doseNumber(), "date",
                    dose.injection().date().toString());
            notify(dose.person(), "DOSE_RECORDED", parameters, "DOSE_RECORDING");
        }
    }

    @Override
    public void certificateIssued(IssuedCertificate certificate) {
        publish(Topic.CERTIFICATE, "selamat.vaccine.certificate-issued.v1", certificate.person(),
                CertificateIssued.of(certificate));
    }

    @Override
    public void certificateAccepted(ForeignCertificate certificate, Basis basis) {
        publish(Topic.CERTIFICATE, "selamat.vaccine.certificate-accepted.v1", certificate.person(),
                CertificateAccepted.of(certificate, basis));
    }

    @Override
    public void reviewOpened(ForeignCertificate certificate, Instant at) {
        publish(Topic.CERTIFICATE, "selamat.vaccine.certificate-review-opened.v1", certificate.person(),
                CertificateReviewStep.of(certificate, at));
    }

    @Override
    public void reviewEnded(ForeignCertificate certificate, Instant at) {
        publish(Topic.CERTIFICATE, "selamat.vaccine.certificate-review-ended.v1", certificate.person(),
                CertificateReviewStep.of(certificate, at));
    }

    @Override
    public void certificateReviewed(ForeignCertificate certificate) {
        notify(certificate.person(), "CERTIFICATE_REVIEWED", Map.of("outcome", certificate.outcome().name()),
                "CERTIFICATE_CHECK");
    }

    private void notify(PersonId person, String template, Map<String, Object> parameters, String purpose) {
        publish(Topic.NOTIFICATION, "selamat.notification.requested.v1", person,
                new NotificationRequested(Uuids.v7(clock), person.value(), template, parameters, purpose));
    }

    private void publish(String topic, String type, PersonId person, Object data) {
        outbox.publish(new OutgoingEvent(topic, type, person.value().toString(), data));
    }

    private record NotificationRequested(UUID requestId, UUID personId, String template, Map<String, Object> parameters,
            String purpose) {
    }
}
