package org.selamat.identity.erasure.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.identity.domain.PersonId;
import org.selamat.identity.erasure.domain.Erasure;

@Entity
@Table(name = "erasure")
class ErasureEntity {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "due_at")
    Instant dueAt;

    @Enumerated(EnumType.STRING)
    Erasure.State state;

    Instant since;

    void take(Erasure erasure) {
        id = erasure.id();
        personId = erasure.person().value();
        askedAt = erasure.askedAt();
        dueAt = erasure.dueAt();
        state = erasure.state();
        since = erasure.since();
    }

    Erasure toDomain() {
        return new Erasure(id, new PersonId(personId), askedAt, dueAt, state, since);
    }
}
