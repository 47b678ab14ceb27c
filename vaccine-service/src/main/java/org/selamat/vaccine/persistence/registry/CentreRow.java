package org.selamat.vaccine.persistence.registry;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.registry.Centre;

@Entity
@Table(name = "centre")
class CentreRow {

    @Id
    String id;

    String name;

    @Column(name = "opened_on")
    LocalDate openedOn;

    @Column(name = "closed_on")
    LocalDate closedOn;

    long version;

    static CentreRow of(Centre centre) {
        var row = new CentreRow();
        row.id = centre.id();
        row.name = centre.name();
        row.openedOn = centre.openedOn();
        row.closedOn = centre.closedOn().orElse(null);
        row.version = centre.version();
        return row;
    }

    Centre centre() {
        return new Centre(id, name, openedOn, Optional.ofNullable(closedOn), version);
    }
}
