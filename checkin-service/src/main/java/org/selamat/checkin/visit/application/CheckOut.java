package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.CheckOutOutcome;
import org.selamat.checkin.visit.domain.CheckOutOutcome.Accepted;
import org.selamat.checkin.visit.domain.CheckOutOutcome.AlreadyCheckedOut;
import org.selamat.checkin.visit.domain.CheckOutOutcome.NotWithinVisit;
import org.selamat.checkin.visit.domain.CheckOutOutcome.TimeRefused;
import org.selamat.checkin.visit.domain.CheckOutOutcome.Unknown;
import org.selamat.checkin.visit.domain.StayPolicy;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;

/**
 * Records that somebody left. Optional for visitors: without it the policy's assumption holds, and nobody is checked in for
 * weeks.
 */
@ApplicationScoped
public class CheckOut {

    private final Visits visits;
    private final StayPolicy policy;
    private final Clock clock;

    CheckOut(Visits visits, StayPolicy policy, Clock clock) {
        this.visits = visits;
        this.policy = policy;
        this.clock = clock;
    }

    public CheckOutOutcome checkOut(VisitId id, PersonId person, Instant when) {
        var at = when.truncatedTo(ChronoUnit.MILLIS);
        return visits.find(id, person).map(visit -> end(visit, at))
                .orElseGet(Unknown::new);
    }

    private CheckOutOutcome end(Visit visit, Instant at) {
        if (visit.checkedOutAt().isPresent()) {
            return repeated(visit, visit.checkedOutAt().get(), at);
        }
        var now = clock.instant();
        var refusal = CheckInRules.checkTime(at, now);
        if (refusal.isPresent()) {
            return new TimeRefused(refusal.get());
        }
        if (at.isBefore(visit.checkedInAt()) || at.isAfter(visit.checkedInAt().plus(policy.longest()))) {
            return new NotWithinVisit();
        }
        return visits.end(visit, at, now) ? new Accepted(visit, at) : raced(visit, at);
    }

    /** Another check-out of this visit committed since we looked. */
    private CheckOutOutcome raced(Visit visit, Instant at) {
        var first = visits.find(visit.id()).flatMap(Visit::checkedOutAt).orElseThrow();
        return repeated(visit, first, at);
    }

    private static CheckOutOutcome repeated(Visit visit, Instant first, Instant at) {
        return first.equals(at) ? new Accepted(visit, at) : new AlreadyCheckedOut(first);
    }
}
