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
    @Column(name = "registered_at")
    Instant registeredAt;

    Venue toVenue() {
        return new Venue(new VenueId(id), new PersonId(owner),
                new VenueDetails(name, address, type, Optional.ofNullable(capacity), district), registeredAt);
    }
}
