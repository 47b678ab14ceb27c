package org.selamat.checkin.venue.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.domain.VenueId;
import org.selamat.checkin.venue.domain.GeoPoint;
import org.selamat.checkin.venue.domain.OpeningHours;
import org.selamat.checkin.venue.domain.Venue;
import org.selamat.checkin.venue.domain.VenueDetails;
import org.selamat.checkin.venue.domain.VenueType;

/** A venue's row. */
@Entity
@Table(name = "venue")
class VenueEntity {

    @Id
    UUID id;
    @Column(name = "owner_id")
    UUID owner;
    String name;
    String address;
    @Enumerated(EnumType.STRING)
    VenueType type;
    Integer capacity;
    String district;
    Double latitude;
    Double longitude;
    @Column(name = "opening_hours")
    String openingHours;
    @Column(name = "zone_of")
    UUID zoneOf;
    @Column(name = "registered_at")
    Instant registeredAt;

    long version;
    String former;
    @Column(name = "closed_at")
    Instant closedAt;

    Venue toVenue() {
        return new Venue(new VenueId(id), new PersonId(owner),
                new VenueDetails(name, address, type, Optional.ofNullable(capacity), district, place(), hours(),
                        Optional.ofNullable(zoneOf).map(VenueId::new), FormerSettings.parse(former)),
                registeredAt, version, Optional.ofNullable(closedAt));
    }

    private Optional<GeoPoint> place() {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new GeoPoint(latitude, longitude));
    }

    private OpeningHours hours() {
        return openingHours == null ? OpeningHours.UNKNOWN : OpeningHours.parse(openingHours);
    }
}
