package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.Flight;

@Entity
@Table(name = "boarding_check")
class BoardingCheckEntity {

    @Id
    UUID id;

    String airline;

    String flight;

    @Column(name = "departure_at")
    Instant departureAt;

    @Column(name = "person_id")
    UUID personId;

    Flight toFlight() {
        return new Flight(airline, flight, departureAt);
    }
}
