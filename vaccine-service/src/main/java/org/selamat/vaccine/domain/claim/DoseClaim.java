package org.selamat.vaccine.domain.claim;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.vaccine.domain.PersonId;

/**
 * A claim and what came of it.
 *
 * @param id made by the citizen's app, so that a retry finds the same answer
 * @param caseId the support case that a human works on; only for what nothing explains
 */
public record DoseClaim(UUID id, PersonId person, ClaimedDose said, Finding finding, Optional<UUID> caseId, Instant at) {

    public boolean isSameClaim(PersonId by, ClaimedDose what) {
        return person.equals(by) && said.equals(what);
    }

    /** Whether it has a human already at work on what another claim is about. */
    public boolean covers(ClaimedDose what) {
        return caseId.isPresent() && said.isAbout(what.date());
    }
}
