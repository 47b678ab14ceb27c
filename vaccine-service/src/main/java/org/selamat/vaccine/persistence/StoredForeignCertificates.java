package org.selamat.vaccine.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredForeignCertificates implements ForeignCertificates, PanacheRepositoryBase<ForeignCertificateRow, UUID> {

    @Override
    public void add(ForeignCertificate certificate) {
        persist(ForeignCertificateRow.of(certificate));
    }

    @Override
    public Optional<ForeignCertificate> claim(CertificateId id) {
        IdLock.take(getEntityManager(), id.value());
        return findByIdOptional(id.value()).map(ForeignCertificateRow::certificate);
    }

    @Override
    public void replace(ForeignCertificate decided) {
        getEntityManager().merge(ForeignCertificateRow.of(decided));
    }

    @Override
    public Optional<ForeignCertificate> find(CertificateId id) {
        return findByIdOptional(id.value()).map(ForeignCertificateRow::certificate);
    }

    @Override
    public List<ForeignCertificate> of(PersonId person, int limit) {
        return find("personId = ?1 order by decidedAt desc, id", person.value()).page(0, limit).stream()
                .map(ForeignCertificateRow::certificate).toList();
    }
}
