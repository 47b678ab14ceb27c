package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** That officers look at a foreign certificate, or have done so. */
public record CertificateReview(UUID certificate, PersonId person, boolean open, Instant toldAt) {

    public CertificateReview {
        Objects.requireNonNull(certificate, "certificate");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(toldAt, "toldAt");
    }
}
