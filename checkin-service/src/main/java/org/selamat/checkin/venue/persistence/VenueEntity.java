package org.selamat.checkin.venue.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
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
import org.selamat.checkin.persistence.Columns;
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

    /** A row that was read without Hibernate. */
    static Venue read(ResultSet row) throws SQLException {
        var venue = new VenueEntity();
        venue.id = Columns.uuid(row, "id");
        venue.owner = Columns.uuid(row, "owner_id");
        venue.name = row.getString("name");
        venue.address = row.getString("address");
        venue.type = VenueType.valueOf(row.getString("type"));
        venue.capacity = row.getObject("capacity", Integer.class);
        venue.district = row.getString("district");
        venue.latitude = row.getObject("latitude", Double.class);
        venue.longitude = row.getObject("longitude", Double.class);
        venue.openingHours = row.getString("opening_hours");
        venue.zoneOf = Columns.uuid(row, "zone_of");
        venue.registeredAt = Columns.instant(row, "registered_at");
        venue.version = row.getLong("version");
        venue.former = row.getString("former");
        venue.closedAt = Columns.optionalInstant(row, "closed_at").orElse(null);
        return venue.toVenue();
    }

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
