package org.selamat.identity.person.persistence;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.IdentityDocument;
import org.selamat.identity.sealing.application.Vault;
import org.selamat.identity.sealing.domain.BlindIndex.Field;
import org.selamat.identity.sealing.domain.Column;
import org.selamat.kit.id.Uuids;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class DocumentRepository implements PanacheRepositoryBase<DocumentEntity, UUID> {

    private final Vault vault;
    private final Clock clock;

    DocumentRepository(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    void add(PersonId person, IdentityDocument document) {
        var entity = new DocumentEntity();
        entity.id = Uuids.v7(clock);
        entity.personId = person.value();
        entity.type = document.type();
        entity.country = document.country();
        entity.blindIndex = index(document);
        entity.number = vault.seal(person.value(), Column.DOCUMENT_NUMBER, document.number());
        entity.createdAt = clock.instant();
        persist(entity);
    }

    List<IdentityDocument> of(List<UUID> persons) {
        return list("personId in ?1 order by createdAt", persons).stream().map(this::opened).toList();
    }

    boolean isTaken(IdentityDocument document) {
        var index = index(document);
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
                .setParameter(1, ByteBuffer.wrap(index).getLong()).getSingleResult();
        return count("blindIndex", index) > 0;
    }

    private IdentityDocument opened(DocumentEntity entity) {
        return new IdentityDocument(entity.type, entity.country,
                vault.unseal(entity.personId, Column.DOCUMENT_NUMBER, entity.number));
    }

    private byte[] index(IdentityDocument document) {
        return vault.index(Field.DOCUMENT, document.canonical());
    }
}
