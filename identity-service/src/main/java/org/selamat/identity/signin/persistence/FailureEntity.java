package org.selamat.identity.signin.persistence;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "destination_failure")
class FailureEntity {

    /** Blind index of the destination. */
    @Id
    byte[] destination;

    int failures;

    @Column(name = "last_at")
    Instant lastAt;
}
