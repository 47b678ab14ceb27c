package org.selamat.vaccine.persistence.registry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.registry.Lot;

@Entity
@Table(name = "lot")
class LotRow {

    @Id
    UUID id;

    String product;

    String number;

    @Column(name = "released_on")
    LocalDate releasedOn;

    @Column(name = "expires_on")
    LocalDate expiresOn;

    @Column(name = "recalled_from")
    LocalDate recalledFrom;

    @Column(name = "recall_reason")
    @Enumerated(EnumType.STRING)
    Lot.RecallReason recallReason;

    @Column(name = "recall_doses_count")
    Boolean recallDosesCount;

    static LotRow of(Lot lot) {
        var row = new LotRow();
        row.id = lot.id();
        row.product = lot.product();
        row.number = lot.number();
        row.releasedOn = lot.days().releasedOn().orElse(null);
        row.expiresOn = lot.days().expiresOn();
        row.recalledFrom = lot.recall().map(Lot.Recall::from).orElse(null);
        row.recallReason = lot.recall().map(Lot.Recall::reason).orElse(null);
        row.recallDosesCount = lot.recall().map(Lot.Recall::dosesCount).orElse(null);
        return row;
    }

    Lot lot() {
        return new Lot(id, product, number, new Lot.Days(Optional.ofNullable(releasedOn), expiresOn),
                Optional.ofNullable(recalledFrom).map(from -> new Lot.Recall(from, recallReason, recallDosesCount)));
    }
}
