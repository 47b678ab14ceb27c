package org.selamat.vaccine.persistence.correction;

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
import org.selamat.vaccine.domain.correction.CorrectionReason;
import org.selamat.vaccine.domain.correction.DoseCorrection;
import org.selamat.vaccine.domain.correction.Grounds;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.dose.Injection;

@Entity
@Table(name = "dose_correction")
class CorrectionRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "dose_id")
    UUID doseId;

    @Column(name = "before_hash", columnDefinition = "char(64)")
    String beforeHash;

    String product;

    String lot;

    @Column(name = "given_on")
    LocalDate givenOn;

    @Column(name = "dose_number")
    Short doseNumber;

    @Column(name = "total_doses")
    Short totalDoses;

    @Enumerated(EnumType.STRING)
    CorrectionReason reason;

    @Column(name = "case_id")
    UUID caseId;

    String proposer;

    @Column(name = "proposed_at")
    Instant proposedAt;

    Boolean approved;

    @Column(name = "decided_by")
    String decidedBy;

    @Column(name = "decided_at")
    Instant decidedAt;

    static CorrectionRow of(DoseCorrection correction) {
        var row = new CorrectionRow();
        row.id = correction.id();
        row.personId = correction.person().value();
        row.doseId = correction.dose().value();
        row.beforeHash = correction.beforeHash();
        correction.replacement().ifPresent(row::replacement);
        row.reason = correction.grounds().reason();
        row.caseId = correction.grounds().caseId();
        row.proposer = correction.proposer();
        row.proposedAt = correction.proposedAt();
        correction.decision().ifPresent(row::decision);
        return row;
    }

    DoseCorrection correction() {
        return new DoseCorrection(id, new PersonId(personId), new DoseId(doseId), beforeHash,
                Optional.ofNullable(product).map(code -> new Injection(code, Optional.ofNullable(lot), givenOn, doseNumber,
                        totalDoses)),
                new Grounds(reason, caseId), proposer, proposedAt,
                Optional.ofNullable(approved).map(word -> new DoseCorrection.Decision(word, decidedBy, decidedAt)));
    }

    private void replacement(Injection right) {
        product = right.product();
        lot = right.lot().orElse(null);
        givenOn = right.date();
        doseNumber = (short) right.doseNumber();
        totalDoses = (short) right.totalDoses();
    }

    private void decision(DoseCorrection.Decision word) {
        approved = word.approved();
        decidedBy = word.by();
        decidedAt = word.at();
    }
}
