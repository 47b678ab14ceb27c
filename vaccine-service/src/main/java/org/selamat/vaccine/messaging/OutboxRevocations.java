package org.selamat.vaccine.messaging;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.RevocationEvents;

/** Publishes revocations through the outbox, beside the certificates that they are about. */
@ApplicationScoped
class OutboxRevocations implements RevocationEvents {

    private final Outbox outbox;
    private final Clock clock;

    OutboxRevocations(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void certificateRevoked(IssuedCertificate certificate, Revocation revocation) {
        publish("certificate-revoked", certificate, new Revoked(certificate.id().value(), certificate.person().value(),
                certificate.uvci().hash(), certificate.dose().value(), revocation.cause(), revocation.window().from(),
                revocation.window().until(), clock.instant()));
    }

    @Override
    public void certificateReinstated(IssuedCertificate certificate, Revocation lifted) {
        publish("certificate-reinstated", certificate, new Reinstated(certificate.id().value(), certificate.person().value(),
                certificate.uvci().hash(), lifted.window().until().orElseThrow()));
    }

    private void publish(String event, IssuedCertificate about, Object data) {
        outbox.publish(new OutgoingEvent(Topic.CERTIFICATE, "selamat.vaccine." + event + ".v1",
                about.person().value().toString(), data));
    }

    private record Revoked(UUID certificateId, UUID personId, String uvciHash, UUID doseId, RevocationCause reason,
            Instant from,
            Optional<Instant> until, Instant at) {
    }

    private record Reinstated(UUID certificateId, UUID personId, String uvciHash, Instant at) {
    }
}
