package org.selamat.vaccine.application.revocation;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.revocation.CertificateHashes;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.RevocationEvents;
import org.selamat.vaccine.domain.revocation.Revocations;
import org.selamat.vaccine.domain.revocation.Window;

/** Revokes what was issued, and tells everybody. A revocation never weakens an earlier one. */
@ApplicationScoped
public class RevokeCertificates {

    private final Certificates certificates;
    private final Revocations revocations;
    private final RevocationEvents events;
    private final VaccineConfig config;
    private final Clock clock;

    RevokeCertificates(Certificates certificates, Revocations revocations, RevocationEvents events, VaccineConfig config,
            Clock clock) {
        this.certificates = certificates;
        this.revocations = revocations;
        this.events = events;
        this.config = config;
        this.clock = clock;
    }

    /** Everything that was issued for a dose. Whoever calls this holds the dose, so that nothing more can be issued for it. */
    public void ofDose(DoseId dose, RevocationCause cause, Window window, String by) {
        certificates.of(dose).forEach(certificate -> revoke(certificate, cause, window, by));
    }

    public Revocation revoke(IssuedCertificate certificate, RevocationCause cause, Window window, String by) {
        var wanted = new Revocation(certificate.id(), certificate.person(), certificate.kid(), hashes(certificate),
                certificate.expiresAt(), cause, window, by);
        var earlier = revocations.forUpdate(certificate.id());
        var now = earlier.map(known -> known.also(wanted)).orElse(wanted);
        if (earlier.filter(known -> known.window().equals(now.window())).isEmpty()) {
            revocations.put(now);
            events.certificateRevoked(certificate, now);
        }
        return now;
    }

    /** Whether it is revoked now, for a time or for good. */
    public boolean isRevoked(CertificateId certificate) {
        return revocations.forUpdate(certificate).filter(known -> known.window().covers(clock.instant())).isPresent();
    }

    private CertificateHashes hashes(IssuedCertificate certificate) {
        return CertificateHashes.of(certificate.signatureHash(), certificate.uvci().value(), config.certificate().country());
    }
}
