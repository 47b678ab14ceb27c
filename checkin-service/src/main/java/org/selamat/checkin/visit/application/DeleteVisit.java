package org.selamat.checkin.visit.application;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/**
 * Forgets a visit because its visitor wants so. Whatever was derived from it is derived anew, and a phone that still holds it
 * can't bring it back.
 */
@ApplicationScoped
public class DeleteVisit {

    private final Visits visits;
    private final Clock clock;

    DeleteVisit(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /** @return false when the person has no such visit and never had */
    public boolean delete(VisitId id, PersonId person) {
        return visits.delete(id, person, clock.instant()) || visits.isDeleted(id);
    }
}
