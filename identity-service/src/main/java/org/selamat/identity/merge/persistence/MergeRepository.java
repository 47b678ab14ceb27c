package org.selamat.identity.merge.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.merge.domain.Merge;
import org.selamat.identity.merge.domain.Merges;
import org.selamat.identity.merge.domain.SamePerson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class MergeRepository implements PanacheRepositoryBase<MergeEntity, UUID>, Merges, SamePerson {

    private static final List<Merge.State> HOLDS = List.of(Merge.State.MERGED, Merge.State.UNMERGE_PROPOSED);
    private static final String SNAPSHOT = """
            SELECT cast(jsonb_object_agg(p.id, jsonb_build_object(
                'version', p.version,
                'documents', (SELECT coalesce(jsonb_agg(d.id ORDER BY d.id), '[]') FROM identity_document d WHERE d.person_id = p.id),
                'accounts', (SELECT coalesce(jsonb_agg(a.id ORDER BY a.id), '[]') FROM account a WHERE a.person_id = p.id),
                'delegations', (SELECT coalesce(jsonb_agg(g.id ORDER BY g.id), '[]') FROM delegation g
                                WHERE p.id IN (g.guardian_id, g.dependant_id) AND g.revoked_at IS NULL))) AS text)
            FROM person p WHERE p.id IN (?1, ?2)""";

    @Override
    public void add(Merge merge) {
        var entity = new MergeEntity();
        entity.take(merge);
        persist(entity);
    }

    @Override
    public Optional<Merge> find(UUID id) {
        return findByIdOptional(id).map(MergeEntity::toDomain);
    }

    @Override
    public Optional<Merge> hold(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(MergeEntity::toDomain);
    }

    @Override
    public void replace(Merge merge) {
        findById(merge.id()).take(merge);
        flush();
    }

    @Override
    public void snapshot(Merge merge) {
        findById(merge.id()).snapshot = (String) getEntityManager().createNativeQuery(SNAPSHOT)
                .setParameter(1, merge.survivor().value()).setParameter(2, merge.merged().value()).getSingleResult();
    }

    @Override
    public Optional<String> snapshotOf(UUID id) {
        return findByIdOptional(id).map(entity -> entity.snapshot);
    }

    @Override
    public boolean isMerged(PersonId person) {
        return count("(survivorId = ?1 or mergedId = ?1) and state in ?2", person.value(), HOLDS) > 0;
    }

    @Override
    public boolean isBeingParted(PersonId person) {
        return count("(survivorId = ?1 or mergedId = ?1) and state = ?2", person.value(), Merge.State.UNMERGE_PROPOSED) > 0;
    }

    @Override
    public PersonId survivorOf(PersonId person) {
        return find("mergedId = ?1 and state in ?2", person.value(), HOLDS).firstResultOptional()
                .map(merge -> new PersonId(merge.survivorId)).orElse(person);
    }

    @Override
    public List<UUID> partsOf(PersonId person) {
        return Stream.concat(Stream.of(person.value()),
                list("survivorId = ?1 and state in ?2 order by since", person.value(), HOLDS).stream()
                        .map(merge -> merge.mergedId))
                .toList();
    }
}
