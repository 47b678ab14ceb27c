package org.selamat.vaccine.persistence;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.certificate.CertificateId;
import org.selamat.vaccine.domain.certificate.IssuedCertificate;
import org.selamat.vaccine.domain.course.Notation;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Uvci;

@Entity
@Table(name = "certificate")
class CertificateRow {

    @Id
    UUID id;

    @Column(name = "person_id")
    UUID personId;

    @Column(name = "dose_id")
    UUID doseId;

    @Column(name = "dose_number")
    short doseNumber;

    @Column(name = "total_doses")
    short totalDoses;

    String uvci;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    String kid;

    @Column(name = "signature_hash")
    String signatureHash;

    String signature;

    @Column(name = "holder_hash", columnDefinition = "char(64)")
    String holderHash;

    static CertificateRow of(IssuedCertificate certificate) {
        var row = new CertificateRow();
        row.id = certificate.id().value();
        row.personId = certificate.person().value();
        row.doseId = certificate.dose().value();
        row.doseNumber = (short) certificate.notation().number();
        row.totalDoses = (short) certificate.notation().total();
        row.uvci = certificate.uvci().value();
        row.issuedAt = certificate.issuedAt();
        row.expiresAt = certificate.expiresAt();
        row.kid = certificate.kid().base64();
        row.signatureHash = certificate.signatureHash();
        row.signature = certificate.signature().orElse(null);
        row.holderHash = certificate.holderHash();
        return row;
    }

    IssuedCertificate certificate() {
        return new IssuedCertificate(new CertificateId(id), new PersonId(personId), new DoseId(doseId),
                new Notation(doseNumber, totalDoses), new Uvci(uvci),
                issuedAt,
                expiresAt, new Kid(kid), signatureHash, Optional.ofNullable(signature), holderHash);
    }
}
