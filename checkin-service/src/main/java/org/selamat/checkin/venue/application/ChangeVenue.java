package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.util.function.LongConsumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.LocalDays;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueChange;
import org.selamat.checkin.venue.domain.VenueEdit;
import org.selamat.checkin.venue.domain.VenueEdit.Changed;
import org.selamat.checkin.venue.domain.VenueEdit.Closed;
import org.selamat.checkin.venue.domain.VenueEdit.LikeItsPremises;
import org.selamat.checkin.venue.domain.VenueEdit.UnknownVenue;
import org.selamat.checkin.venue.domain.Venues;

/**
 * Changes an owner's venue. Place and hours count from tomorrow on: whoever was there until now is judged by those of the day,
 * so no change makes a contact of somebody who was none, or takes one back.
 */
@ApplicationScoped
public class ChangeVenue {

    private final OwnVenue ownVenue;
    private final Venues venues;
    private final CheckinConfig config;
    private final Clock clock;

    ChangeVenue(OwnVenue ownVenue, Venues venues, CheckinConfig config, Clock clock) {
        this.ownVenue = ownVenue;
        this.venues = venues;
        this.config = config;
        this.clock = clock;
    }

    /** @param expected is shown the version that would be changed, and throws if the caller had seen another */
    @Transactional
    public VenueEdit change(VenueId id, PersonId owner, LongConsumer expected, VenueChange change) {
        return ownVenue.hold(id, owner).map(venue -> {
            expected.accept(venue.version());
            return change(venue, change);
        }).orElseGet(UnknownVenue::new);
    }

    private VenueEdit change(Venue venue, VenueChange change) {
        var now = clock.instant();
        if (venue.isClosed(now)) {
            return new Closed();
        }
        var today = LocalDays.of(now);
        var changed = venue.changed(change, today.plusDays(1), today.minusDays(config.partitions().retentionDays() + 1L));
        changed.ifPresent(venues::update);
        return changed.<VenueEdit> map(Changed::new).orElseGet(LikeItsPremises::new);
    }
}
