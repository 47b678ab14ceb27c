package org.selamat.checkin.exposure.application;

import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.exposure.domain.MatchingWork;
import org.selamat.checkin.exposure.domain.VenueShare;
import org.selamat.checkin.exposure.domain.VenueShares;

/**
 * Whose venues are whose. Zones go with their premises, because who was in one of them may have met who told only the whole.
 */
@ApplicationScoped
class SharedVenues {

    private final VenueShares shares;
    private final Premises premises;

    SharedVenues(VenueShares shares, Premises premises) {
        this.shares = shares;
        this.premises = premises;
    }

    VenueShare current() {
        return shares.current();
    }

    boolean isOf(VenueShare share, VenueId venue) {
        return share.owns(premises.of(venue));
    }

    int partition(VenueShare share, VenueId venue) {
        return share.partition(premises.of(venue));
    }

    Predicate<VenueId> scope(MatchingWork work, VenueShare share) {
        var scope = work.scope(share);
        return venue -> scope.test(premises.of(venue));
    }
}
