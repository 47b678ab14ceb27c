package org.selamat.vaccine.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateState;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.Lineage;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.Revocations;

/** Shows people which certificates were issued to them, and how each stands; to see one with its names, it is made again. */
@ApplicationScoped
public class ShowCertificates {

    /** A certificate and how it stands. */
    public record Standing(IssuedCertificate certificate, CertificateState state) {
    }

    private final Certificates certificates;
    private final Revocations revocations;
    private final Lineage lineage;
    private final VaccineConfig config;
    private final Clock clock;

    ShowCertificates(Certificates certificates, Revocations revocations, Lineage lineage, VaccineConfig config, Clock clock) {
        this.certificates = certificates;
        this.revocations = revocations;
        this.lineage = lineage;
        this.config = config;
        this.clock = clock;
    }

    public List<Standing> of(PersonId person) {
        var now = clock.instant();
        var revoked = revocations.of(person).stream().collect(Collectors.toMap(Revocation::certificate, Revocation::window));
        var successors = lineage.successors(person);
        return certificates.of(person).stream().map(certificate -> new Standing(certificate,
                CertificateState.of(certificate, Optional.ofNullable(revoked.get(certificate.id()))
                        .filter(window -> window.until().filter(end -> !end.isAfter(now)).isEmpty()),
                        Optional.ofNullable(successors.get(certificate.id())), config.revocation().renewalWindow(), now)))
                .toList();
    }
}
