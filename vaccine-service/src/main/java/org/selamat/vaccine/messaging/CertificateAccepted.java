package org.selamat.vaccine.messaging;

import java.util.UUID;

import org.selamat.vaccine.domain.VaccineEvents;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.NameGrade;

/** Body of {@code selamat.vaccine.certificate-accepted.v1}. */
record CertificateAccepted(UUID certificateId, UUID personId, String issuerCountry, CertificateKind kind, NameGrade nameGrade,
        VaccineEvents.Basis basis) {

    static CertificateAccepted of(ForeignCertificate certificate, VaccineEvents.Basis basis) {
        return new CertificateAccepted(certificate.id().value(), certificate.person().value(),
                certificate.issuerCountry().orElseThrow(), certificate.kind().orElseThrow(),
                certificate.nameGrade().orElseThrow(), basis);
    }
}
