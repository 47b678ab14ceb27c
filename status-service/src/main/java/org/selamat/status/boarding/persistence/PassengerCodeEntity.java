package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "passenger_code")
class PassengerCodeEntity {

    @Id
    @Column(name = "code_hash")
    String codeHash;

    @Column(name = "person_id")
    UUID personId;

    String airline;

    String flight;

    @Column(name = "departure_at")
    Instant departureAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "used_at")
    Instant usedAt;
}
