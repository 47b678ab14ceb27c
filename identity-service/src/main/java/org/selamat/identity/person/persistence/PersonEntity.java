package org.selamat.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.Language;
import org.selamat.identity.person.domain.PersonKind;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    PersonKind kind;

    @Column(name = "full_name")
    byte[] fullName;

    @Column(name = "birth_date")
    byte[] birthDate;

    @Enumerated(EnumType.STRING)
    Language language;

    long version;

    @Column(name = "created_at")
    Instant createdAt;
}
