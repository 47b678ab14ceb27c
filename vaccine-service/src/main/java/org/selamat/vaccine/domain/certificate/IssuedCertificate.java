package org.selamat.vaccine.domain.certificate;

import java.time.Instant;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.course.Notation;
import org.selamat.vaccine.domain.dose.DoseId;
import org.selamat.vaccine.domain.hcert.Kid;
import org.selamat.vaccine.domain.hcert.Uvci;

/**
 * What stays here of a certificate: enough to make it again and to revoke it, and no name.
 *
 * @param notation the numbers that it says, which are those of the course at that time
 * @param issuedAt whole seconds, as in the certificate
 * @param signatureHash as revocation lists name it
 * @param signature base64 of the signature itself, so that the very same code can be put together again; none for those of
 *        before it
 *        was kept
 * @param holderHash keyed hash of the names and birth date that it was made for
 */
public record IssuedCertificate(CertificateId id, PersonId person, DoseId dose, Notation notation, Uvci uvci, Instant issuedAt,
        Instant expiresAt, Kid kid, String signatureHash, Optional<String> signature, String holderHash) {

    /** Whether both state the same facts about the same holder, whatever their ids, times and keys. */
    public boolean saysTheSameAs(IssuedCertificate other) {
        return dose.equals(other.dose) && notation.equals(other.notation) && holderHash.equals(other.holderHash);
    }

    /** The same as it is signed now: a signer may end before the one of then. */
    public IssuedCertificate until(Instant end) {
        return new IssuedCertificate(id, person, dose, notation, uvci, issuedAt, end, kid, signatureHash, signature,
                holderHash);
    }
}
