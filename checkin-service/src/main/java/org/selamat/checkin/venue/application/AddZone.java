package org.selamat.checkin.venue.application;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Registration;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.Venues;

/**
 * Divides premises into zones. A zone is a venue with a code of its own, so whoever is on another floor is somewhere else: for
 * contacts, stays and counts alike.
 */
@ApplicationScoped
public class AddZone {

    /** More than the floors and halls of any premises; owners with more have several premises. */
    static final int MOST = 100;

    private final OwnVenue ownVenue;
    private final Venues venues;
    private final RegisterVenue registerVenue;

    AddZone(OwnVenue ownVenue, Venues venues, RegisterVenue registerVenue) {
        this.ownVenue = ownVenue;
        this.venues = venues;
        this.registerVenue = registerVenue;
    }

    @Transactional
    public Registration add(VenueId premises, PersonId owner, VenueId id, String name, Optional<Integer> capacity) {
        return ownVenue.hold(premises, owner).map(own -> add(own, id, name, capacity))
                .orElseGet(Registration.UnknownPremises::new);
    }

    private Registration add(Venue premises, VenueId id, String name, Optional<Integer> capacity) {
        if (premises.details().zoneOf().isPresent()) {
            return new Registration.NotPremises();
        }
        if (premises.closedAt().isPresent()) {
            return new Registration.PremisesClosed();
        }
        var zone = premises.zone(name, capacity);
        if (!zone.nameFits()) {
            return new Registration.NameTooLong();
        }
        var zones = venues.zonesOf(premises.id());
        boolean known = zones.stream().anyMatch(other -> other.id().equals(id));
        return known || zones.stream().filter(other -> other.closedAt().isEmpty()).count() < MOST
                ? registerVenue.register(id, premises.owner(), zone)
                : new Registration.EnoughZones();
    }

    /** @return empty when it isn't the caller's venue */
    @Transactional
    public Optional<List<Venue>> of(VenueId premises, PersonId owner) {
        return ownVenue.find(premises, owner).map(own -> venues.zonesOf(premises));
    }
}
