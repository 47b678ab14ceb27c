package org.selamat.status.derivation.application;

import java.time.Instant;
import java.util.Optional;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/** One run of the fold for one person, as those see it who act on it. */
public record Derivation(PersonId person, EvidenceSet evidence, Status status, Optional<StatusVersion> changed, Cause cause,
        Instant at) {
}
