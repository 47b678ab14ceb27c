package org.selamat.status.boarding.persistence;

import java.sql.SQLException;
import java.util.Collection;

import javax.sql.DataSource;

import jakarta.inject.Singleton;

import org.selamat.kit.sql.Columns;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;

/**
 * The lock of a derivation, shared. Persons are locked in their natural order, as derivations do, so that nobody waits in a
 * circle; a manifest takes all of its turns in one statement.
 */
@Singleton
class AdvisoryTurns implements Turns {

    private static final String SHARE = """
            select count(pg_advisory_xact_lock_shared(k)) from (
                select hashtextextended(id, 0) as k from unnest(?) as id order by id collate "C"
            ) as in_order""";

    private final DataSource dataSource;
    private final Statuses statuses;

    AdvisoryTurns(DataSource dataSource, Statuses statuses) {
        this.dataSource = dataSource;
        this.statuses = statuses;
    }

    @Override
    public void toAnswer(Collection<PersonId> persons) {
        try (var connection = dataSource.getConnection(); var share = connection.prepareStatement(SHARE)) {
            new Columns<>(share, 0, persons.stream().distinct().toList()).ids(PersonId::value);
            share.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void toChange(Collection<PersonId> persons) {
        statuses.lock(persons);
    }
}
