package org.selamat.identity.person.persistence;

import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.person.domain.Delegation;
import org.selamat.identity.person.domain.Relation;

@Entity
@Table(name = "delegation")
class DelegationEntity {

    @Id
    UUID id;

    @Column(name = "guardian_id")
    UUID guardianId;

    @Column(name = "dependant_id")
    UUID dependantId;

    @Enumerated(EnumType.STRING)
    Relation relation;

    @Column(name = "valid_from")
    Instant validFrom;

    @Column(name = "valid_until")
    Instant validUntil;

    @Column(name = "revoked_at")
    Instant revokedAt;

    Delegation toDomain(UnaryOperator<PersonId> known) {
        return new Delegation(id, known.apply(new PersonId(guardianId)), known.apply(new PersonId(dependantId)), relation,
                validFrom, validUntil);
    }
}
