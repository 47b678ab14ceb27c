package org.selamat.status.derivation.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.ConfirmedCase;
import org.selamat.status.derivation.domain.Status;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.person.domain.PersonId;

/** One run of the fold for one person, as those see it who act on it. */
public record Derivation(PersonId person, EvidenceSet evidence, Status status, Optional<StatusVersion> changed, Cause cause,
        Instant at) {

    /** Cases from evidence under this very id: one of another id of the same person is kept there. */
    List<ConfirmedCase> ownCases() {
        Set<EvidenceId> own = evidence.all().stream().filter(one -> one.person().equals(person)).map(Evidence::id)
                .collect(Collectors.toSet());
        return status.cases().stream().filter(one -> own.contains(one.id())).toList();
    }
}
