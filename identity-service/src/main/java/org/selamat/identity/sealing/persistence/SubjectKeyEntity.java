package org.selamat.identity.sealing.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "subject_key")
class SubjectKeyEntity {

    @Id
    UUID subject;

    byte[] wrapped;

    @Column(name = "created_at")
    Instant createdAt;
}
