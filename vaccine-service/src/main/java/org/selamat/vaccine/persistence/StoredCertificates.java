package org.selamat.vaccine.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Certificates;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredCertificates implements Certificates, PanacheRepositoryBase<CertificateRow, UUID> {

    private final PersonIds ids;

    StoredCertificates(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public void add(IssuedCertificate certificate) {
        persist(CertificateRow.of(certificate));
    }

    @Override
    public Optional<IssuedCertificate> claim(CertificateId id) {
        IdLock.take(getEntityManager(), id.value());
        return findByIdOptional(id.value()).map(CertificateRow::certificate);
    }

    @Override
    public List<IssuedCertificate> of(DoseId dose) {
        return list("doseId = ?1 order by id", dose.value()).stream().map(CertificateRow::certificate).toList();
    }

    @Override
    public boolean hasSigned(Kid kid) {
        return find("kid", kid.base64()).page(0, 1).firstResultOptional().isPresent();
    }

    @Override
    public List<IssuedCertificate> of(PersonId person) {
        return list("personId in ?1 order by issuedAt desc, id", ids.of(person)).stream().map(CertificateRow::certificate)
                .toList();
    }
}
