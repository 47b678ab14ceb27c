package org.selamat.vaccine.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;

/** Shows people which certificates were issued to them; to see one with its names, it is made again. */
@ApplicationScoped
public class ShowCertificates {

    private final Certificates certificates;

    ShowCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    public List<IssuedCertificate> of(PersonId person) {
        return certificates.of(person);
    }
}
