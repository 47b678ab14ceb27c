package org.selamat.status.derivation.persistence;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.derivation.domain.PeopleOnRecord;
import org.selamat.status.person.domain.PersonId;

/** By plain JDBC and in one statement: every look asks. */
@Singleton
class StoredPeopleOnRecord implements PeopleOnRecord {

    /**
     * What is found first ends the search. Person by person through the keys, whatever the database believes of tables that
     * were empty a minute ago.
     */
    private static final String ON_RECORD = """
            SELECT asked.id FROM unnest(?) AS asked (id) WHERE coalesce(
                (SELECT true FROM evidence WHERE person_id = asked.id LIMIT 1),
                (SELECT true FROM person_status WHERE person_id = asked.id LIMIT 1),
                (SELECT true FROM home_order WHERE person_id = asked.id AND state = 'ISSUED' LIMIT 1),
                (SELECT true FROM person_merge WHERE survivor_id = asked.id AND stands LIMIT 1),
                (SELECT true FROM person_merge WHERE merged_id = asked.id AND stands LIMIT 1),
                (SELECT true FROM change_hold WHERE person_id = asked.id AND policy_version IS NOT NULL LIMIT 1))""";

    private final DataSource dataSource;

    StoredPeopleOnRecord(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Set<PersonId> among(Collection<PersonId> persons) {
        try (var connection = dataSource.getConnection(); var select = connection.prepareStatement(ON_RECORD)) {
            new Columns<>(select, 0, List.copyOf(persons)).ids(PersonId::value);
            Set<PersonId> found = new HashSet<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new PersonId(row.getObject(1, UUID.class)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
