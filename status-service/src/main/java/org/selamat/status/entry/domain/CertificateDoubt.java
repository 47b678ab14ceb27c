package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/**
 * What vaccine-service said last of a certificate of ours that it revoked.
 *
 * @param dose the dose that it states; absent in a reinstatement
 * @param reason its code, from an open list
 * @param stands false once it was reinstated
 * @param until the first instant at which it is good again; absent when it never is
 */
public record CertificateDoubt(UUID certificate, PersonId person, Optional<UUID> dose, String reason, boolean stands,
        Instant since, Optional<Instant> until, Instant toldAt) {

    public CertificateDoubt {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(toldAt, "toldAt");
    }

    public boolean holdsAt(Instant t) {
        return stands && !since.isAfter(t) && until.map(t::isBefore).orElse(true);
    }

    /** Whether it speaks against the dose, and not only against a key or an older piece of paper. */
    public boolean isAgainstTheDose() {
        return !reason.equals("SUPERSEDED") && !reason.equals("KEY_COMPROMISED");
    }
}
