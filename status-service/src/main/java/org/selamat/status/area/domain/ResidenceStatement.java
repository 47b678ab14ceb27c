package org.selamat.status.area.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody says where a case lives. The last statement of an officer holds, whatever a laboratory says before or after; nothing
 * is ever overwritten.
 *
 * @param caseId the evidence that confirms the case
 */
public record ResidenceStatement(UUID caseId, Residence residence, By by, String actor, Instant at) {

    public ResidenceStatement {
        Objects.requireNonNull(caseId, "case");
        Objects.requireNonNull(residence, "residence");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
    }

    /** Who says so. */
    public enum By {
        /** As the person gave it when the sample was taken; a traveller gives the quarantine hotel. */
        LABORATORY,
        /** As the district health office found it. */
        OFFICER
    }
}
