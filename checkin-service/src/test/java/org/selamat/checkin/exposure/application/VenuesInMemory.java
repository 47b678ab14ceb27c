package org.selamat.checkin.exposure.application;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.OpeningHours;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueType;
import org.selamat.checkin.venue.domain.Venues;

/** Nothing is known of the venues but which of them are zones of others, and where some are. */
record VenuesInMemory(Map<VenueId, VenueId> zoneOf, Map<VenueId, GeoPoint> placeOf) implements Venues {

    VenuesInMemory(Map<VenueId, VenueId> zoneOf) {
        this(zoneOf, Map.of());
    }

    @Override
    public boolean add(Venue venue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Venue> find(VenueId id) {
        return zoneOf.containsKey(id) || placeOf.containsKey(id) ? Optional.of(venue(id)) : Optional.empty();
    }

    @Override
    public Optional<Venue> hold(VenueId id) {
        return find(id);
    }

    @Override
    public void update(Venue venue) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<VenueId, Venue> find(Collection<VenueId> ids) {
        var found = new HashMap<VenueId, Venue>();
        ids.forEach(id -> find(id).ifPresent(venue -> found.put(id, venue)));
        return found;
    }

    @Override
    public List<Venue> zonesOf(VenueId premises) {
        return zoneOf.keySet().stream().filter(zone -> zoneOf.get(zone).equals(premises)).flatMap(zone -> find(zone).stream())
                .toList();
    }

    @Override
    public List<Venue> premisesOf(Collection<PersonId> owners, Optional<Position> after, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VenueId> close(VenueId id, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<VenueId> closeAllOf(Collection<PersonId> owners, Instant at) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<VenueId, Instant> closedSince(Instant since) {
        return Map.of();
    }

    @Override
    public int countOpen(PersonId owner) {
        throw new UnsupportedOperationException();
    }

    private Venue venue(VenueId id) {
        return new Venue(id, new PersonId(id.value()),
                new VenueDetails("Zone", "1 Jalan Ampang", VenueType.OTHER, Optional.empty(),
                        "Kuala Lumpur", Optional.ofNullable(placeOf.get(id)), OpeningHours.UNKNOWN,
                        Optional.ofNullable(zoneOf.get(id))),
                Instant.EPOCH);
    }
}
