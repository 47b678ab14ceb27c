package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.application.OwnVenue;
import org.selamat.checkin.visit.domain.Badge;
import org.selamat.checkin.visit.domain.Badges;
import org.selamat.checkin.visit.domain.Badges.Use;
import org.selamat.checkin.visit.domain.CheckInRules;
import org.selamat.checkin.visit.domain.Proof;
import org.selamat.checkin.visit.domain.StaffedOutcome;
import org.selamat.checkin.visit.domain.StaffedOutcome.BadgeRefused;
import org.selamat.checkin.visit.domain.StaffedOutcome.OtherContent;
import org.selamat.checkin.visit.domain.StaffedOutcome.Recorded;
import org.selamat.checkin.visit.domain.StaffedOutcome.TimeRefused;
import org.selamat.checkin.visit.domain.StaffedOutcome.TooMany;
import org.selamat.checkin.visit.domain.StaffedOutcome.UnknownVenue;
import org.selamat.checkin.visit.domain.StaffedOutcome.VenueClosed;
import org.selamat.checkin.visit.domain.Visit;
import org.selamat.checkin.visit.domain.VisitId;
import org.selamat.checkin.visit.domain.Visits;
import org.selamat.checkin.visit.domain.Visits.Attempt;

/** Records a visitor whose badge the venue's staff scanned: the best proof there is, since a person looked. */
@ApplicationScoped
public class CheckInByBadge {

    private final OwnVenue ownVenue;
    private final Badges badges;
    private final Visits visits;
    private final VisitBudget budget;
    private final Clock clock;

    CheckInByBadge(OwnVenue ownVenue, Badges badges, Visits visits, VisitBudget budget, Clock clock) {
        this.ownVenue = ownVenue;
        this.badges = badges;
        this.visits = visits;
        this.budget = budget;
        this.clock = clock;
    }

    /** @param text what was read from the badge */
    public StaffedOutcome checkIn(VisitId id, VenueId venue, PersonId owner, String text, Instant at) {
        var own = ownVenue.find(venue, owner);
        if (own.isEmpty()) {
            return new UnknownVenue();
        }
        if (own.get().isClosed(at)) {
            return new VenueClosed();
        }
        var badge = Badge.read(text).flatMap(claim -> badges.find(claim.id()).filter(found -> found.isValid(claim)));
        if (badge.isEmpty()) {
            return new BadgeRefused();
        }
        var now = clock.instant();
        var outcome = record(
                new Visit(id, badge.get().person(), venue, at, now, Proof.GATEWAY, Optional.of(owner), Optional.empty()), now);
        return outcome instanceof Recorded && !badges.differing(List.of(new Use(id, badge.get().id()))).isEmpty()
                ? new OtherContent()
                : outcome;
    }

    private StaffedOutcome record(Visit visit, Instant now) {
        var refusal = refusal(visit, now);
        return visits.record(List.of(new Attempt(visit, refusal.isEmpty())), Runnable::run)
                .map(answers -> answers.get(0).join().map(known -> recorded(known, visit))
                        .orElseGet(() -> refusal.orElseGet(OtherContent::new)))
                .orElseGet(StaffedOutcome.Busy::new);
    }

    private Optional<StaffedOutcome> refusal(Visit visit, Instant now) {
        var reason = CheckInRules.check(visit.id(), visit.checkedInAt(), now);
        return reason.isPresent() ? reason.map(TimeRefused::new) : budget.wait(visit).map(TooMany::new);
    }

    private StaffedOutcome recorded(Visit known, Visit visit) {
        if (known.equals(visit)) {
            budget.count(visit);
        }
        return known.sameScan(visit) ? new Recorded(known) : new OtherContent();
    }
}
