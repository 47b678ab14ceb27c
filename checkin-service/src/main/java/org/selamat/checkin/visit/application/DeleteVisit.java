package org.selamat.checkin.visit.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/**
 * Forgets a visit because its visitor wants so. A phone that still holds it can't bring it back, and nobody is told anything
 * new because of it; exposures that were told stand.
 */
@ApplicationScoped
public class DeleteVisit {

    private final Visits visits;
    private final Clock clock;

    DeleteVisit(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * In one transaction, since what was told must stand from the moment in which the visit goes.
     *
     * @return false when the person has no such visit and never had
     */
    @Transactional
    public boolean delete(VisitId id, PersonId person) {
        return visits.delete(id, person, clock.instant()) || visits.isDeleted(id);
    }
}
