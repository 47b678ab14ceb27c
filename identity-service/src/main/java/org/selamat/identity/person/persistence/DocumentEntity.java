package org.selamat.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.person.domain.DocumentType;

@Entity
@Table(name = "identity_document")
class DocumentEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Enumerated(EnumType.STRING)
    DocumentType type;

    String country;

    @Column(name = "blind_index")
    byte[] blindIndex;

    byte[] number;

    @Column(name = "created_at")
    Instant createdAt;
}
