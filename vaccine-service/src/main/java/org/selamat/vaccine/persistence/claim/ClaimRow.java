package org.selamat.vaccine.persistence.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.claim.ClaimedDose;
import org.selamat.vaccine.domain.claim.DoseClaim;
import org.selamat.vaccine.domain.claim.Finding;
import org.selamat.vaccine.domain.dose.DoseId;

@Entity
@Table(name = "dose_claim")
class ClaimRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "claimed_on")
    LocalDate claimedOn;

    String product;

    @Column(name = "dose_number")
    Short doseNumber;

    @Column(columnDefinition = "char(2)")
    String country;

    String finding;

    @Column(name = "dose_id")
    UUID doseId;

    @Column(name = "wait_until")
    LocalDate waitUntil;

    @Column(name = "case_id")
    UUID caseId;

    Instant at;

    static ClaimRow of(DoseClaim claim) {
        var row = new ClaimRow();
        row.id = claim.id();
        row.personId = claim.person().value();
        row.claimedOn = claim.said().date();
        row.product = claim.said().product().orElse(null);
        row.doseNumber = claim.said().doseNumber().map(Integer::shortValue).orElse(null);
        row.country = claim.said().country();
        row.take(claim.finding());
        row.caseId = claim.caseId().orElse(null);
        row.at = claim.at();
        return row;
    }

    DoseClaim claim() {
        var said = new ClaimedDose(claimedOn, Optional.ofNullable(product),
                Optional.ofNullable(doseNumber).map(Short::intValue), country);
        return new DoseClaim(id, new PersonId(personId), said, finding(), Optional.ofNullable(caseId), at);
    }

    private void take(Finding what) {
        if (what instanceof Finding.Found found) {
            finding = "FOUND:" + found.how();
            doseId = found.dose().value();
        } else if (what instanceof Finding.Explained explained) {
            finding = "EXPLAINED:" + explained.why();
            waitUntil = explained.until().orElse(null);
        } else {
            finding = "UNEXPLAINED:";
        }
    }

    private Finding finding() {
        var parts = finding.split(":");
        return switch (parts[0]) {
            case "FOUND" -> new Finding.Found(new DoseId(doseId), Finding.How.valueOf(parts[1]));
            case "EXPLAINED" -> new Finding.Explained(Finding.Why.valueOf(parts[1]), Optional.ofNullable(waitUntil));
            default -> new Finding.Unexplained();
        };
    }
}
