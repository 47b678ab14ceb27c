package org.selamat.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "former_name")
class FormerNameEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    byte[] name;

    @Column(name = "given_up_at")
    Instant givenUpAt;
}
