package org.selamat.vaccine.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.certificate.ForeignCertificates;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StoredForeignCertificates implements ForeignCertificates, PanacheRepositoryBase<ForeignCertificateRow, UUID> {

    private final PersonIds ids;

    StoredForeignCertificates(PersonIds ids) {
        this.ids = ids;
    }

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
    public Optional<ForeignCertificate> find(PersonId person, CertificateId id) {
        return find("id = ?1 and personId in ?2", id.value(), ids.of(person)).firstResultOptional()
                .map(ForeignCertificateRow::certificate);
    }

    @Override
    public List<ForeignCertificate> of(PersonId person, int limit) {
        return find("personId in ?1 order by decidedAt desc, id", ids.of(person)).page(0, limit).stream()
                .map(ForeignCertificateRow::certificate).toList();
    }
}
