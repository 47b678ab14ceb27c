package org.selamat.checkin.person.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.persistence.Columns;
import org.selamat.checkin.persistence.Database;
import org.selamat.checkin.person.domain.Merge;
import org.selamat.checkin.person.domain.Merges;

/** Merges in PostgreSQL; an undone one stays undone, whatever comes after it. */
@ApplicationScoped
class MergeTable implements Merges {

    private static final String WRITE = """
            INSERT INTO person_merge (merge_id, survivor_id, merged_id, undone) VALUES (?, ?, ?, ?)
            ON CONFLICT (merge_id) DO UPDATE SET undone = person_merge.undone OR excluded.undone""";

    private static final String OF = """
            SELECT merge_id, survivor_id, merged_id FROM person_merge WHERE NOT undone AND survivor_id = ANY (?)
            UNION SELECT merge_id, survivor_id, merged_id FROM person_merge WHERE NOT undone AND merged_id = ANY (?)""";

    private final Database database;

    MergeTable(Database database) {
        this.database = database;
    }

    @Override
    public void add(Merge merge) {
        write(merge, false);
    }

    @Override
    public void undo(Merge merge) {
        write(merge, true);
    }

    @Override
    public List<Merge> of(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toArray(UUID[]::new);
        return database.list(OF, MergeTable::read, ids, ids);
    }

    @Override
    public List<Merge> standing() {
        return database.list("SELECT merge_id, survivor_id, merged_id FROM person_merge WHERE NOT undone", MergeTable::read);
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(Columns.uuid(row, "merge_id"), new PersonId(Columns.uuid(row, "survivor_id")),
                new PersonId(Columns.uuid(row, "merged_id")));
    }

    private void write(Merge merge, boolean undone) {
        database.update(WRITE, merge.id(), merge.survivor().value(), merge.merged().value(), undone);
    }
}
