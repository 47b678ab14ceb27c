package org.selamat.status.derivation.application;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.person.domain.PersonId;

/** Time passing changes statuses too: periods end, policies take over. Nobody has to do anything for that. */
@ApplicationScoped
public class ReleaseByClock {

    private final Statuses statuses;
    private final DeriveStatus derive;
    private final Clock clock;

    ReleaseByClock(Statuses statuses, DeriveStatus derive, Clock clock) {
        this.statuses = statuses;
        this.derive = derive;
        this.clock = clock;
    }

    /**
     * Derives those whose time has come.
     *
     * @param limit persons in one transaction
     * @return how many there were; the caller goes on while it is the limit
     */
    @Transactional
    public int next(int limit) {
        List<PersonId> due = statuses.dueAt(clock.instant(), limit);
        derive.of(Set.copyOf(due), Cause.CLOCK);
        return due.size();
    }
}
