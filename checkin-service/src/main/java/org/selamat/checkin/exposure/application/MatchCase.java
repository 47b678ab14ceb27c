package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.At;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.ContactTally;
import org.selamat.checkin.exposure.domain.ExposurePolicies;
import org.selamat.checkin.exposure.domain.VenueAlert;
import org.selamat.checkin.exposure.domain.VenueAlerts;
import org.selamat.checkin.exposure.domain.Window;

/**
 * Makes the exposures of a case what its contacts are now. Doing it again changes nothing unless the facts changed, so late
 * visits, check-outs, a decision about a crowd and the second look all lead here.
 */
@ApplicationScoped
public class MatchCase {

    /** More than any venue holds: a crowd that two people decided to tell is told whole. */
    private static final int EVERYBODY = 1_000_000;

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
     * @return whether everything is told that there is to tell; if not, the case is to be matched again soon
     */
    @Transactional
    public boolean match(CaseId id, Predicate<VenueId> scope, Instant now) {
        return cases.lock(id).map(confirmed -> match(confirmed, scope, now)).orElse(true);
    }

    /** Where the case was, as of the last match, and where something of it was told. */
    @Transactional
    public Set<VenueId> venues(CaseId id) {
        var venues = new HashSet<>(cases.stayedAt(id));
        venues.addAll(exposures.toldAt(id));
        return venues;
    }

    private boolean match(ConfirmedCase confirmed, Predicate<VenueId> scope, Instant now) {
        var visited = neighbours.of(confirmed);
        cases.rememberStays(confirmed.id(), visited);
        var tally = new ContactTally(confirmed, policies);
        var decisions = alerts.of(confirmed.id());
        var crowded = new HashSet<VenueId>();
        for (var at : visited.stream().filter(stay -> scope.test(stay.venue())).toList()) {
            if (isHeld(decisions, at.venue())) {
                crowded.add(at.venue());
            } else {
                meet(confirmed, at, decisions.containsKey(at.venue()), tally, crowded);
            }
        }
        return exposures.settle(confirmed.id(), tally.contacts(), crowded, scope, now);
    }

    /** A crowd stays untold until two people say otherwise, even when a later match would count fewer. */
    private static boolean isHeld(Map<VenueId, VenueAlert.Decision> decisions, VenueId venue) {
        return decisions.containsKey(venue) && decisions.get(venue) != VenueAlert.Decision.TELL;
    }

    private void meet(ConfirmedCase confirmed, At at, boolean released, ContactTally tally, Set<VenueId> crowded) {
        for (Window part : at.presence().within(confirmed.infectious()).orElseThrow().byDay()) {
            int most = released ? EVERYBODY : policies.on(LocalDays.of(part.from())).mostPersonsPerVenue();
            neighbours.at(at.venue(), part, confirmed.person(), most).ifPresentOrElse(
                    others -> tally.add(at.venue(), at.presence().during(part), others), () -> crowded.add(at.venue()));
        }
    }
}
