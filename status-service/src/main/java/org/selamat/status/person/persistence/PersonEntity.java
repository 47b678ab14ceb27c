package org.selamat.status.person.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "registered_at")
    Instant registeredAt;
}
