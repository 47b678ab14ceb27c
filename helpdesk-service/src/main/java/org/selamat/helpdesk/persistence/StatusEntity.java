package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.StatusCopy;

/** A row of {@code subject_status}. */
@Entity
@Table(name = "subject_status")
class StatusEntity {

    @Id
    @Column(name = "person_id")
    UUID personId;
    long version;
    String label;
    String colour;
    Instant since;
    @Column(name = "valid_until")
    Instant validUntil;

    StatusCopy toCopy() {
        return new StatusCopy(new PersonId(personId), version, label, colour, since, validUntil);
    }
}
