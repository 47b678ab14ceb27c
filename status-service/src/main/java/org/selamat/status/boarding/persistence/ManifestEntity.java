package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.Flight;
import org.selamat.status.boarding.domain.Manifest;

@Entity
@Table(name = "boarding_manifest")
class ManifestEntity {

    @Id
    UUID id;

    String airline;

    String flight;

    @Column(name = "departure_at")
    Instant departureAt;

    @Column(name = "closed_at")
    Instant closedAt;

    Manifest toManifest() {
        return new Manifest(id, new Flight(airline, flight, departureAt), Optional.ofNullable(closedAt));
    }
}
