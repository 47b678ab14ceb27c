package org.selamat.identity.erasure.persistence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.identity.erasure.domain.PersonalRecords;

/** The rows of a person, those that refer to others first. What stays names nobody: access log, send decisions, erasures. */
@ApplicationScoped
class PersonalRows implements PersonalRecords {

    private static final String THEIR_ACCOUNTS = "(SELECT id FROM account WHERE person_id = ?1)";
    private static final List<String> DELETIONS = List.of(
            "DELETE FROM authorization_code WHERE account_id IN " + THEIR_ACCOUNTS,
            "DELETE FROM device_session WHERE account_id IN " + THEIR_ACCOUNTS,
            "DELETE FROM handle WHERE account_id IN " + THEIR_ACCOUNTS,
            "DELETE FROM refused_registration WHERE subject = ?1 OR subject IN " + THEIR_ACCOUNTS,
            "DELETE FROM subject_key WHERE subject = ?1 OR subject IN " + THEIR_ACCOUNTS,
            "DELETE FROM account WHERE person_id = ?1",
            "DELETE FROM outgoing_message WHERE person_id = ?1",
            "DELETE FROM delegation WHERE ?1 IN (guardian_id, dependant_id)",
            "DELETE FROM person_merge WHERE ?1 IN (survivor_id, merged_id)",
            "DELETE FROM name_link WHERE person_id = ?1",
            "DELETE FROM former_name WHERE person_id = ?1",
            "DELETE FROM identity_document WHERE person_id = ?1",
            "DELETE FROM person WHERE id = ?1");

    private final EntityManager entities;

    PersonalRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void delete(UUID person) {
        entities.flush();
        DELETIONS.forEach(sql -> entities.createNativeQuery(sql).setParameter(1, person).executeUpdate());
    }
}
