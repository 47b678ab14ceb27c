package org.selamat.vaccine.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.application.revocation.RevokeCertificates;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.Lineage;
import org.selamat.vaccine.domain.course.CourseDose;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.Window;

/** Enters new certificates in the line of those before: the old one is superseded once the new one exists, never earlier. */
@ApplicationScoped
class Succession {

    private final Certificates certificates;
    private final ShowDoses course;
    private final Lineage lineage;
    private final RevokeCertificates revoke;
    private final VaccineEvents events;

    Succession(Certificates certificates, ShowDoses course, Lineage lineage, RevokeCertificates revoke, VaccineEvents events) {
        this.certificates = certificates;
        this.course = course;
        this.lineage = lineage;
        this.revoke = revoke;
        this.events = events;
    }

    /** The dose under the numbers that its course gives it now. */
    Dose numbered(Dose dose) {
        return course.of(dose.person()).find(dose.id()).map(CourseDose::asCertified).orElse(dose);
    }

    boolean isRevoked(IssuedCertificate certificate) {
        return revoke.isRevoked(certificate.id());
    }

    boolean canSupersede(PersonId person, CertificateId old) {
        return find(person, old).isPresent() && lineage.successor(old).isEmpty();
    }

    void enter(IssuedCertificate certificate, Optional<CertificateId> supersedes) {
        certificates.add(certificate);
        events.certificateIssued(certificate);
        supersedes.flatMap(old -> find(certificate.person(), old)).ifPresent(old -> supersede(old, certificate));
    }

    /** A renewal says the same for longer, so both are true; what was wrong in the old one must not be shown any more. */
    private void supersede(IssuedCertificate old, IssuedCertificate by) {
        lineage.supersede(old.id(), by.id(), by.issuedAt());
        if (!old.saysTheSameAs(by)) {
            revoke.revoke(old, RevocationCause.SUPERSEDED, Window.forGood(by.issuedAt()), "holder");
        }
    }

    private Optional<IssuedCertificate> find(PersonId person, CertificateId id) {
        return certificates.of(person).stream().filter(known -> known.id().equals(id)).findFirst();
    }
}
