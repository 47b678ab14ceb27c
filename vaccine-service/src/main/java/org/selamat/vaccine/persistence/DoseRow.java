package org.selamat.vaccine.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.dose.Dose;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.FiledDose;
import org.selamat.vaccine.domain.dose.Injection;

@Entity
@Table(name = "dose")
class DoseRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    String product;

    String lot;

    @Column(name = "given_on")
    LocalDate givenOn;

    @Column(name = "dose_number")
    short doseNumber;

    @Column(name = "total_doses")
    short totalDoses;

    @Enumerated(EnumType.STRING)
    Dose.Source source;

    @Column(columnDefinition = "char(2)")
    String country;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "voided_by")
    UUID voidedBy;

    static DoseRow of(Dose dose) {
        var row = new DoseRow();
        row.id = dose.id().value();
        row.personId = dose.person().value();
        row.product = dose.injection().product();
        row.lot = dose.injection().lot().orElse(null);
        row.givenOn = dose.injection().date();
        row.doseNumber = (short) dose.injection().doseNumber();
        row.totalDoses = (short) dose.injection().totalDoses();
        row.source = dose.source();
        row.country = dose.country();
        row.recordedBy = dose.recordedBy();
        row.recordedAt = dose.recordedAt();
        return row;
    }

    FiledDose filed() {
        return new FiledDose(dose(), Optional.ofNullable(voidedBy));
    }

    Dose dose() {
        var injection = new Injection(product, Optional.ofNullable(lot), givenOn, doseNumber, totalDoses);
        return new Dose(new DoseId(id), new PersonId(personId), injection, source, country, recordedBy, recordedAt);
    }
}
