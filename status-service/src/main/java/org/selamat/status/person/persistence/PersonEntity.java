package org.selamat.status.person.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.kit.name.HolderIndex;
import org.selamat.status.person.domain.Holder;
import org.selamat.status.person.domain.PersonId;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "holder_index")
    byte[] holderIndex;

    boolean erased;

    Holder toHolder() {
        return new Holder(new PersonId(personId), Optional.ofNullable(holderIndex).map(HolderIndex::ofBytes));
    }
}
