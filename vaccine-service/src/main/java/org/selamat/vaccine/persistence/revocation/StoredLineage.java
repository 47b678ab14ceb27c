package org.selamat.vaccine.persistence.revocation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.Lineage;
import org.selamat.vaccine.persistence.person.PersonIds;

@ApplicationScoped
class StoredLineage implements Lineage {

    private final EntityManager entities;
    private final PersonIds ids;

    StoredLineage(EntityManager entities, PersonIds ids) {
        this.entities = entities;
        this.ids = ids;
    }

    @Override
    public boolean supersede(CertificateId old, CertificateId by, Instant at) {
        return entities.createNativeQuery("""
                INSERT INTO certificate_lineage (certificate_id, superseded_by, at) VALUES (:old, :by, :at)
                ON CONFLICT (certificate_id) DO NOTHING""").setParameter("old", old.value()).setParameter("by", by.value())
                .setParameter("at", at).executeUpdate() == 1;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<CertificateId, CertificateId> successors(PersonId person) {
        List<Object[]> rows = entities.createNativeQuery("""
                SELECT l.certificate_id, l.superseded_by FROM certificate_lineage l
                JOIN certificate c ON c.id = l.certificate_id WHERE c.person_id IN (:persons)""")
                .setParameter("persons", ids.of(person)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> new CertificateId((UUID) row[0]),
                row -> new CertificateId((UUID) row[1])));
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<CertificateId> successor(CertificateId id) {
        List<UUID> rows = entities.createNativeQuery(
                "SELECT superseded_by FROM certificate_lineage WHERE certificate_id = :id", UUID.class)
                .setParameter("id", id.value()).getResultList();
        return rows.stream().findFirst().map(CertificateId::new);
    }
}
