package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.VenueAlerts;

/**
 * Makes the exposures of a case what its contacts are now. Doing it again changes nothing unless the facts changed, so late
 * visits, check-outs, a decision about a crowd and the second look all lead here.
 */
@ApplicationScoped
public class MatchCase {

    private final Cases cases;
    private final VenueAlerts alerts;
    private final Neighbours neighbours;
    private final TellExposures exposures;
    private final ExposurePolicies policies;

    MatchCase(Cases cases, VenueAlerts alerts, Neighbours neighbours, TellExposures exposures, ExposurePolicies policies) {
        this.cases = cases;
        this.alerts = alerts;
        this.neighbours = neighbours;
        this.exposures = exposures;
        this.policies = policies;
    }

    /**
     * @param scope venues that are looked at; what was told of others stays as it is
     */
    @Transactional
    Matched match(CaseId id, Predicate<VenueId> scope, Instant now) {
        return cases.lock(id).map(confirmed -> match(confirmed, scope, now)).orElse(Matched.UNCHANGED);
    }

    /** Where the case was, as of the last match, and where something of it was told. */
    @Transactional
    public Set<VenueId> venues(CaseId id) {
        var venues = new HashSet<>(cases.stayedAt(id));
        venues.addAll(exposures.toldAt(id));
        return venues;
    }

    private Matched match(ConfirmedCase confirmed, Predicate<VenueId> scope, Instant now) {
        var visited = neighbours.of(confirmed);
        boolean moved = cases.rememberStays(confirmed.id(), neighbours.withPerhaps(visited));
        var meetings = new Meetings(confirmed, alerts.of(confirmed.id()), neighbours, policies);
        visited.stream().filter(at -> scope.test(at.venue())).forEach(meetings::add);
        var told = exposures.settle(confirmed.id(), meetings.contacts(), meetings.crowded(), scope, now);
        return moved && told == Matched.UNCHANGED ? Matched.CHANGED : told;
    }
}
