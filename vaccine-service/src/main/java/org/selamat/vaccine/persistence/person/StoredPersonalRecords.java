package org.selamat.vaccine.persistence.person;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.person.PersonalRecords;

@ApplicationScoped
class StoredPersonalRecords implements PersonalRecords {

    /** In an order that no reference stands in the way of; a test compares them with the tables that name persons. */
    static final List<String> DELETIONS = List.of(
            "DELETE FROM review_exhibit WHERE review_id IN (SELECT id FROM certificate_review WHERE person_id = :person)",
            "DELETE FROM certificate_review_return WHERE review_id IN (SELECT id FROM certificate_review WHERE person_id = :person)",
            "DELETE FROM certificate_review WHERE person_id = :person",
            "DELETE FROM foreign_certificate WHERE person_id = :person",
            "DELETE FROM dose_claim WHERE person_id = :person",
            "DELETE FROM trip_check WHERE person_id = :person",
            "DELETE FROM certificate_lineage WHERE certificate_id IN (SELECT id FROM certificate WHERE person_id = :person)"
                    + " OR superseded_by IN (SELECT id FROM certificate WHERE person_id = :person)",
            "DELETE FROM certificate WHERE person_id = :person",
            "DELETE FROM dose_correction WHERE person_id = :person"
                    + " OR dose_id IN (SELECT id FROM dose WHERE person_id = :person)",
            "DELETE FROM dose WHERE person_id = :person",
            "DELETE FROM person_document WHERE person_id = :person",
            "DELETE FROM known_person WHERE person_id = :person",
            "UPDATE revocation SET person_id = '00000000-0000-0000-0000-000000000000' WHERE person_id = :person");

    private final EntityManager entities;
    private final Clock clock;

    StoredPersonalRecords(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public void erase(PersonId person) {
        entities.flush();
        entities.clear();
        DELETIONS.forEach(sql -> entities.createNativeQuery(sql).setParameter("person", person.value()).executeUpdate());
        entities.createNativeQuery("INSERT INTO erased_person (person_id, at) VALUES (:person, :at) ON CONFLICT DO NOTHING")
                .setParameter("person", person.value()).setParameter("at", clock.instant()).executeUpdate();
    }

    @Override
    public boolean isErased(PersonId person) {
        return !entities.createNativeQuery("SELECT 1 FROM erased_person WHERE person_id = :person")
                .setParameter("person", person.value()).getResultList().isEmpty();
    }
}
