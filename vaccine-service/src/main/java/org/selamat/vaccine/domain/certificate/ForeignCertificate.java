package org.selamat.vaccine.domain.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.vaccine.domain.PersonId;
import org.selamat.vaccine.domain.hcert.CertificateKind;
import org.selamat.vaccine.domain.name.NameGrade;
import org.selamat.vaccine.domain.verification.CheckResult;

/**
 * A certificate of another country that a citizen showed us, and what came of it. The code itself isn't kept: it is full of
 * names.
 *
 * @param textHash hex SHA-256 of what was sent, by which the same thing is known again
 * @param nameGrade empty when its signature didn't hold, because then nothing in it was read
 */
public record ForeignCertificate(CertificateId id, PersonId person, String textHash, Outcome outcome,
        Optional<String> issuerCountry, Optional<CertificateKind> kind, Optional<NameGrade> nameGrade, List<CheckResult> checks,
        Instant decidedAt) {

    /** How it was decided. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        NAME_MISMATCH,
        /** Officers look at it. */
        IN_REVIEW,
        /** Its holder didn't want officers to look at it any more. */
        WITHDRAWN
    }

    /** What two officers read in it and agreed on. */
    public ForeignCertificate acceptedFrom(String country, Instant at) {
        return new ForeignCertificate(id, person, textHash, Outcome.ACCEPTED, Optional.of(country),
                Optional.of(CertificateKind.VACCINATION), Optional.of(NameGrade.NEAR), checks, at);
    }

    public ForeignCertificate refused(Instant at) {
        return new ForeignCertificate(id, person, textHash, Outcome.REFUSED, issuerCountry, kind, nameGrade, checks, at);
    }

    public ForeignCertificate withdrawn(Instant at) {
        return new ForeignCertificate(id, person, textHash, Outcome.WITHDRAWN, issuerCountry, kind, nameGrade, checks, at);
    }

    public boolean isSameSubmission(PersonId by, String hash) {
        return person.equals(by) && textHash.equals(hash);
    }
}
