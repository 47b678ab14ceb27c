package org.selamat.twin.boarding;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.springframework.data.domain.Persistable;

/** A check, in a copy of the suite's own table. */
@Entity
@Table(name = "boarding_check")
class CheckRow implements Persistable<UUID> {

    @Id
    private UUID id;

    private String airline;

    private String flight;

    @Column(name = "departure_at")
    private Instant departureAt;

    @Column(name = "person_id")
    private UUID personId;

    private String identified;

    private boolean followed = true;

    protected CheckRow() {
    }

    CheckRow(UUID id, String airline, BoardingCheckRequest request, UUID personId, String identified) {
        this.id = id;
        this.airline = airline;
        this.flight = request.flight();
        this.departureAt = request.departureAt();
        this.personId = personId;
        this.identified = identified;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
