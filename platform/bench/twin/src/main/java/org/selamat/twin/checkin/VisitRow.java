package org.selamat.twin.checkin;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** A visit, in a copy of the suite's own table. */
@Entity
@Table(name = "visit")
class VisitRow implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "venue_id")
    private UUID venueId;

    @Column(name = "checked_in_at")
    private Instant checkedInAt;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String proof;

    protected VisitRow() {
    }

    VisitRow(UUID id, UUID personId, UUID venueId, Instant checkedInAt, Instant receivedAt) {
        this.id = id;
        this.personId = personId;
        this.venueId = venueId;
        this.checkedInAt = checkedInAt;
        this.receivedAt = receivedAt;
        this.proof = "STATIC";
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Phones make new ids: whether one is there already is found out by adding it. */
    @Override
    public boolean isNew() {
        return true;
    }

    UUID personId() {
        return personId;
    }

    UUID venueId() {
        return venueId;
    }

    Instant checkedInAt() {
        return checkedInAt;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
