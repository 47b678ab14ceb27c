package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.domain.Erasures;
import org.selamat.helpdesk.domain.PersonId;

/** {@link Erasures} in PostgreSQL. */
@ApplicationScoped
class StoredErasures implements Erasures {

    /** Whose the cases of erased persons are. */
    static final UUID NOBODY = new UUID(0, 0);

    private static final String THEIRS = "(SELECT id FROM support_case WHERE person_id = :person)";
    /** In an order that no reference stands in the way of; a test compares them with the tables that name persons. */
    private static final List<String> STEPS = List.of("DELETE FROM case_timeline WHERE case_id IN " + THEIRS,
            "DELETE FROM case_link WHERE case_id IN " + THEIRS + " OR other_id IN " + THEIRS,
            "DELETE FROM order_taken_back WHERE case_id IN " + THEIRS,
            "DELETE FROM correction WHERE approved IS NULL AND case_id IN " + THEIRS,
            "DELETE FROM access_grant WHERE person_id = :person",
            "DELETE FROM subject_status WHERE person_id = :person",
            "UPDATE support_case SET person_id = '" + NOBODY + "', flight_number = NULL, departure_at = NULL, latest = NULL,"
                    + " access_offered = false WHERE person_id = :person");

    private final AdvisoryLocks locks;
    private final EntityManager entities;

    StoredErasures(AdvisoryLocks locks, EntityManager entities) {
        this.locks = locks;
        this.entities = entities;
    }

    /** Holds the person until the transaction ends, so that the answer stays true. */
    boolean isErased(PersonId person) {
        hold(person);
        return !entities.createNativeQuery("SELECT 1 FROM erased_person WHERE person_id = :person", Integer.class)
                .setParameter("person", person.value()).getResultList().isEmpty();
    }

    @Override
    public void hold(PersonId person) {
        locks.hold(person.value());
    }

    @Override
    public void erase(PersonId person, Instant at) {
        entities.flush();
        entities.clear();
        STEPS.forEach(sql -> entities.createNativeQuery(sql).setParameter("person", person.value()).executeUpdate());
        entities.createNativeQuery("INSERT INTO erased_person (person_id, at) VALUES (:person, :at) ON CONFLICT DO NOTHING")
                .setParameter("person", person.value()).setParameter("at", at).executeUpdate();
    }
}
