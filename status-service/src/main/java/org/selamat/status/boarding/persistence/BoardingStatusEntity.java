package org.selamat.status.boarding.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.status.boarding.domain.BoardingModel.Entry;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;

@Entity
@Table(name = "boarding_status")
class BoardingStatusEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    long version;

    @Enumerated(EnumType.STRING)
    Label label;

    @Column(name = "valid_until")
    Instant validUntil;

    @Column(name = "decided_at")
    Instant decidedAt;

    Entry toEntry() {
        return new Entry(new PersonId(personId), version, label, Optional.ofNullable(validUntil), decidedAt);
    }
}
