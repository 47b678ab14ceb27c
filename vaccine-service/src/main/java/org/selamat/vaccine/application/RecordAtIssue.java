package org.selamat.vaccine.application;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.VaccineConfig;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.CertifiedDose;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.certificate.VaccinationHistory;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.Doses;
import org.selamat.vaccine.domain.dose.Products;
import org.selamat.vaccine.domain.name.Holder;

/** A certificate, and the doses that were on record when it was made, so that it says the same for ever. */
@ApplicationScoped
class RecordAtIssue {

    private final Certificates certificates;
    private final Doses doses;
    private final Products products;
    private final Succession succession;
    private final VaccineConfig.Certificate config;

    RecordAtIssue(Certificates certificates, Doses doses, Products products, Succession succession, VaccineConfig config) {
        this.certificates = certificates;
        this.doses = doses;
        this.products = products;
        this.succession = succession;
        this.config = config.certificate();
    }

    Optional<IssuedCertificate> certificate(PersonId person, CertificateId id) {
        return certificates.of(person).stream().filter(certificate -> certificate.id().equals(id)).findFirst();
    }

    boolean isRevoked(IssuedCertificate certificate) {
        return succession.isRevoked(certificate);
    }

    /** Doses of vaccines that our value sets don't know are left out: we can't say what they were. */
    VaccinationHistory history(IssuedCertificate certificate, Holder holder, Optional<String> passport) {
        var given = doses.of(certificate.person()).stream().filter(dose -> wasKnown(dose, certificate)).flatMap(
                dose -> products.find(dose.injection().product()).stream().map(product -> new CertifiedDose(dose, product)))
                .toList();
        return new VaccinationHistory(holder, passport, given, certificate.uvci(), config.issuer(), certificate.issuedAt());
    }

    private static boolean wasKnown(Dose dose, IssuedCertificate certificate) {
        return dose.id().equals(certificate.dose()) || !dose.recordedAt().isAfter(certificate.issuedAt());
    }
}
