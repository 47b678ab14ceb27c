package org.selamat.status.entry.domain;

import java.time.Instant;
import java.util.Objects;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;

/**
 * What vaccine-service said last of a dose whose lot was recalled.
 *
 * @param counts true where an earlier word was taken back
 */
public record DoseRecall(EvidenceId dose, PersonId person, boolean counts, Instant toldAt) {

    public DoseRecall {
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(toldAt, "toldAt");
    }
}
