package org.selamat.checkin.exposure.application;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.CaseId;
import org.selamat.checkin.exposure.domain.Cases;
import org.selamat.checkin.exposure.domain.ConfirmedCase;
import org.selamat.checkin.exposure.domain.ContactTally;
import org.selamat.checkin.exposure.domain.ExposurePolicy;
import org.selamat.checkin.visit.domain.Stay;

/**
 * Makes the exposures of a case what its contacts are now. Doing it again changes nothing unless the facts changed, so late
 * visits,
 * check-outs and the second look all lead here.
 */
@ApplicationScoped
public class MatchCase {

    private final Cases cases;
    private final Neighbours neighbours;
    private final TellExposures exposures;
    private final ExposurePolicy policy;
    private final Clock clock;

    MatchCase(Cases cases, Neighbours neighbours, TellExposures exposures, ExposurePolicy policy, Clock clock) {
        this.cases = cases;
        this.neighbours = neighbours;
        this.exposures = exposures;
        this.policy = policy;
        this.clock = clock;
    }

    @Transactional
    public void match(CaseId id) {
        cases.lock(id).ifPresent(confirmed -> match(confirmed, clock.instant()));
    }

    private void match(ConfirmedCase confirmed, Instant now) {
        var stays = neighbours.staysOf(confirmed);
        cases.rememberStays(confirmed.id(), stays);
        var tally = new ContactTally(confirmed, policy);
        var crowded = new HashSet<VenueId>();
        for (Stay stay : stays) {
            neighbours.of(confirmed, stay, policy.mostPersonsPerVenue()).ifPresentOrElse(others -> tally.add(stay, others),
                    () -> crowded.add(stay.venue()));
        }
        exposures.settle(confirmed.id(), tally.contacts(), crowded, now);
    }
}
