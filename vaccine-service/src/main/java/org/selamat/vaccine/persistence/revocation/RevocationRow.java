package org.selamat.vaccine.persistence.revocation;

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
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.revocation.CertificateHashes;
import org.selamat.vaccine.domain.revocation.Revocation;
import org.selamat.vaccine.domain.revocation.RevocationCause;
import org.selamat.vaccine.domain.revocation.RevocationHash;
import org.selamat.vaccine.domain.revocation.Window;

@Entity
@Table(name = "revocation")
class RevocationRow {

    @Id
    @Column(name = "certificate_id")
    UUID certificateId;

    @Column(name = "person_id")
    UUID personId;

    String kid;

    @Column(name = "signature_hash")
    String signatureHash;

    @Column(name = "uci_hash")
    String uciHash;

    @Column(name = "country_uci_hash")
    String countryUciHash;

    @Column(name = "valid_until")
    Instant validUntil;

    @Enumerated(EnumType.STRING)
    RevocationCause cause;

    @Column(name = "revoked_from")
    Instant from;

    @Column(name = "revoked_until")
    Instant until;

    @Column(name = "revoked_by")
    String by;

    /** Given by the database with every change. */
    @Column(insertable = false, updatable = false)
    long change;

    static RevocationRow of(Revocation revocation) {
        var row = new RevocationRow();
        row.certificateId = revocation.certificate().value();
        row.personId = revocation.person().value();
        row.kid = revocation.kid().base64();
        row.signatureHash = revocation.hashes().signature().base64();
        row.uciHash = revocation.hashes().uci().base64();
        row.countryUciHash = revocation.hashes().countryUci().base64();
        row.validUntil = revocation.validUntil();
        row.cause = revocation.cause();
        row.from = revocation.window().from();
        row.until = revocation.window().until().orElse(null);
        row.by = revocation.by();
        return row;
    }

    Revocation revocation() {
        var hashes = new CertificateHashes(RevocationHash.parse(signatureHash), RevocationHash.parse(uciHash),
                RevocationHash.parse(countryUciHash));
        return new Revocation(new CertificateId(certificateId), new PersonId(personId), new Kid(kid), hashes, validUntil, cause,
                new Window(from, Optional.ofNullable(until)), by);
    }
}
