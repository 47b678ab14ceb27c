package org.selamat.checkin.venue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.IssuedCode;
import org.selamat.checkin.venue.domain.IssuedCodes;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueKeys;

/** Gives an owner the code to print: signed once a venue and key, so that every print of it is the same. */
@ApplicationScoped
public class IssueCode {

    private final OwnVenue ownVenue;
    private final IssuedCodes codes;
    private final VenueKeys keys;
    private final Clock clock;

    IssueCode(OwnVenue ownVenue, IssuedCodes codes, VenueKeys keys, Clock clock) {
        this.ownVenue = ownVenue;
        this.codes = codes;
        this.keys = keys;
        this.clock = clock;
    }

    @Transactional
    public Optional<IssuedCode> of(VenueId id, PersonId owner) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return ownVenue.find(id, owner)
                .map(venue -> codes.find(id, keys.current(now).id()).orElseGet(() -> issue(venue, now)));
    }

    private IssuedCode issue(Venue venue, Instant now) {
        return codes.keep(venue.id(), new IssuedCode(keys.issue(venue, now), keys.current(now).id(), now));
    }
}
