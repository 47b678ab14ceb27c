package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.CheckinConfig;
import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Registration;
import org.selamat.checkin.venue.domain.Registration.EnoughPremises;
import org.selamat.checkin.venue.domain.Registration.IdTaken;
import org.selamat.checkin.venue.domain.Registration.OtherContent;
import org.selamat.checkin.venue.domain.Registration.Registered;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.Venues;

/**
 * Registers premises for the person who is logged in. Nothing is sent to anybody by this: the owner already has a verified
 * log-in.
 */
@ApplicationScoped
public class RegisterVenue {

    private final Venues venues;
    private final CheckinConfig config;
    private final Clock clock;

    RegisterVenue(Venues venues, CheckinConfig config, Clock clock) {
        this.venues = venues;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    public Registration register(VenueId id, PersonId owner, VenueDetails details) {
        var venue = new Venue(id, owner, details, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (hasEnough(venue)) {
            return new EnoughPremises();
        }
        if (venues.add(venue)) {
            return new Registered(venue);
        }
        var known = venues.find(id).orElseThrow();
        if (!known.isOwnedBy(owner)) {
            return new IdTaken();
        }
        return known.sameRegistration(venue) ? new Registered(known) : new OtherContent();
    }

    /** Zones are counted by their premises, and what is registered already is answered as it was. */
    private boolean hasEnough(Venue venue) {
        return venue.details().zoneOf().isEmpty() && venues.countOpen(venue.owner()) >= config.mostVenues()
                && venues.find(venue.id()).isEmpty();
    }
}
