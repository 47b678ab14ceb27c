package org.selamat.status.boarding.persistence;

import java.util.Collection;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.StatelessSession;
import org.selamat.status.boarding.domain.Turns;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;

/**
 * The lock of a derivation, shared. Persons are locked in their natural order, as derivations do, so that nobody waits in a
 * circle; a manifest takes all of its turns in one statement.
 */
@ApplicationScoped
class AdvisoryTurns implements Turns {

    private static final String SHARE = """
            select count(pg_advisory_xact_lock_shared(k)) from (
                select hashtextextended(id, 0) as k from unnest(cast(:persons as text[])) as id order by id collate "C"
            ) as in_order""";

    private final StatelessSession session;
    private final Statuses statuses;

    AdvisoryTurns(StatelessSession session, Statuses statuses) {
        this.session = session;
        this.statuses = statuses;
    }

    @Override
    public void toAnswer(Collection<PersonId> persons) {
        session.createNativeQuery(SHARE, Object.class)
                .setParameter("persons", persons.stream().map(PersonId::toString).distinct().toArray(String[]::new))
                .getResultList();
    }

    @Override
    public void toChange(Collection<PersonId> persons) {
        statuses.lock(persons);
    }
}
