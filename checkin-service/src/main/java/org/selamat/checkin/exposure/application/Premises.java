package org.selamat.checkin.exposure.application;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;
import org.selamat.checkin.visit.application.AssumedStays;
import org.selamat.checkin.visit.domain.Timelines.StayBound;

/** How venues lie within one another: floors and halls are zones of premises. */
@ApplicationScoped
class Premises {

    private final Venues venues;
    private final AssumedStays stays;

    Premises(Venues venues, AssumedStays stays) {
        this.venues = venues;
        this.stays = stays;
    }

    /** The premises that this venue is a zone of; itself when it is none. */
    VenueId of(VenueId venue) {
        var found = venues.find(List.of(venue)).get(venue);
        return found == null ? venue : found.details().zoneOf().orElse(venue);
    }

    /** Where somebody who told this venue may have been, too: the whole premises of a zone, every zone of premises. */
    List<VenueId> alsoPerhaps(VenueId venue) {
        var whole = of(venue);
        return whole.equals(venue) ? venues.zonesOf(venue).stream().map(Venue::id).toList() : List.of(whole);
    }

    StayBound boundOf(VenueId venue) {
        var found = venues.find(List.of(venue)).get(venue);
        return stays.bound(found == null ? VenueType.OTHER : found.details().type());
    }
}
