package org.selamat.status.reversal.domain;

import java.util.Objects;
import java.util.UUID;

import org.selamat.status.person.domain.PersonId;

/** A correction that helpdesk-service proposed and a second person approved there. */
public record Correction(UUID id, UUID caseId, PersonId person, Target target, String proposer, String approver,
        String reason) {

    public Correction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(proposer, "proposer");
        Objects.requireNonNull(approver, "approver");
        Objects.requireNonNull(reason, "reason");
    }

    /** helpdesk-service sees to it; this service doesn't take its word for it. */
    public boolean isByTwoPeople() {
        return !proposer.equals(approver);
    }
}
