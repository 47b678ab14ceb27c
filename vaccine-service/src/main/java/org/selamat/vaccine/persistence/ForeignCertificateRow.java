package org.selamat.vaccine.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.ForeignCertificate;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.NameGrade;

@Entity
@Table(name = "foreign_certificate")
class ForeignCertificateRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "text_hash", columnDefinition = "char(64)")
    String textHash;

    @Enumerated(EnumType.STRING)
    ForeignCertificate.Outcome outcome;

    @Column(name = "issuer_country", columnDefinition = "char(2)")
    String issuerCountry;

    @Enumerated(EnumType.STRING)
    CertificateKind kind;

    @Column(name = "name_grade")
    @Enumerated(EnumType.STRING)
    NameGrade nameGrade;

    String checks;

    @Column(name = "decided_at")
    Instant decidedAt;

    static ForeignCertificateRow of(ForeignCertificate certificate) {
        var row = new ForeignCertificateRow();
        row.id = certificate.id().value();
        row.personId = certificate.person().value();
        row.textHash = certificate.textHash();
        row.outcome = certificate.outcome();
        row.issuerCountry = certificate.issuerCountry().orElse(null);
        row.kind = certificate.kind().orElse(null);
        row.nameGrade = certificate.nameGrade().orElse(null);
        row.checks = CheckLines.write(certificate.checks());
        row.decidedAt = certificate.decidedAt();
        return row;
    }

    ForeignCertificate certificate() {
        return new ForeignCertificate(new CertificateId(id), new PersonId(personId), textHash, outcome,
                Optional.ofNullable(issuerCountry), Optional.ofNullable(kind), Optional.ofNullable(nameGrade),
                CheckLines.read(checks), decidedAt);
    }
}
