package org.selamat.vaccine.persistence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.selamat.vaccine.domain.KnownPerson;
import org.selamat.vaccine.domain.KnownPersons;
import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.persistence.person.PersonIds;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Persons and their documents. Events may come twice, so every write is one that may be repeated. */
@ApplicationScoped
class StoredPersons implements KnownPersons, PanacheRepositoryBase<PersonRow, UUID> {

    private final PersonIds ids;

    StoredPersons(PersonIds ids) {
        this.ids = ids;
    }

    @Override
    public void put(KnownPerson person) {
        getEntityManager().createNativeQuery("""
                INSERT INTO known_person (person_id, birth_year) VALUES (:person, :year)
                ON CONFLICT (person_id) DO UPDATE SET birth_year = excluded.birth_year""")
                .setParameter("person", person.id().value()).setParameter("year", person.birthYear()).executeUpdate();
    }

    @Override
    public void setDocuments(PersonId person, Collection<String> documentIndex) {
        getEntityManager().createNativeQuery("DELETE FROM person_document WHERE person_id = :person")
                .setParameter("person", person.value()).executeUpdate();
        documentIndex.forEach(document -> getEntityManager().createNativeQuery("""
                INSERT INTO person_document (document_index, person_id) VALUES (:document, :person)
                ON CONFLICT (document_index) DO UPDATE SET person_id = excluded.person_id""")
                .setParameter("document", document).setParameter("person", person.value()).executeUpdate());
    }

    @Override
    public Optional<KnownPerson> byDocument(String documentIndex) {
        return getEntityManager().createNativeQuery("""
                SELECT p.* FROM known_person p JOIN person_document d USING (person_id)
                WHERE d.document_index = :document""", PersonRow.class)
                .setParameter("document", documentIndex).getResultStream().findFirst()
                .map(row -> ((PersonRow) row).person());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, KnownPerson> locked(Collection<String> documentIndex) {
        if (documentIndex.isEmpty()) {
            return Map.of();
        }
        // always in the order of persons, so that two batches can't wait for each other
        List<Object[]> rows = getEntityManager().createNativeQuery("""
                SELECT d.document_index, p.person_id, p.birth_year
                FROM person_document d JOIN known_person p USING (person_id)
                WHERE d.document_index IN (:documents) ORDER BY p.person_id FOR UPDATE OF p""")
                .setParameter("documents", documentIndex).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row[0].toString(),
                row -> new KnownPerson(new PersonId((UUID) row[1]), ((Number) row[2]).intValue())));
    }

    @Override
    public Optional<KnownPerson> locked(PersonId person) {
        return find("personId in ?1 order by personId", ids.of(person)).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(row -> row.personId.equals(person.value())).findFirst().map(PersonRow::person);
    }
}
