package org.selamat.helpdesk.persistence;

import java.util.Collection;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.StatusCopies;
import org.selamat.helpdesk.domain.StatusCopy;

/** {@link StatusCopies} in PostgreSQL. */
@ApplicationScoped
class StoredStatusCopies implements StatusCopies {

    private static final String KEEP_NEWEST = """
            INSERT INTO subject_status (person_id, version, label, colour, since, valid_until)
            VALUES (:person, :version, :label, :colour, :since, :until)
            ON CONFLICT (person_id) DO UPDATE SET version = excluded.version, label = excluded.label, colour = excluded.colour,
                since = excluded.since, valid_until = excluded.valid_until
            WHERE subject_status.version < excluded.version""";

    private final StatusRepository rows;
    private final EntityManager entities;

    StoredStatusCopies(StatusRepository rows, EntityManager entities) {
        this.rows = rows;
        this.entities = entities;
    }

    @Override
    public Optional<StatusCopy> find(PersonId person) {
        return rows.findByIdOptional(person.value()).map(StatusEntity::toCopy);
    }

    @Override
    public void keep(StatusCopy copy) {
        entities.createNativeQuery(KEEP_NEWEST).setParameter("person", copy.person().value())
                .setParameter("version", copy.version()).setParameter("label", copy.label())
                .setParameter("colour", copy.colour())
                .setParameter("since", copy.since()).setParameter("until", copy.validUntil()).executeUpdate();
    }

    @Override
    public void forget(PersonId person) {
        rows.deleteById(person.value());
    }

    @Override
    public void forget(Collection<PersonId> persons) {
        if (!persons.isEmpty()) {
            rows.delete("personId in ?1", persons.stream().map(PersonId::value).toList());
        }
    }
}
