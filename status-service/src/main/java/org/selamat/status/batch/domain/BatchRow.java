package org.selamat.status.batch.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

/**
 * One decision of a batch.
 *
 * @param line the line in the file, from 1
 * @param caseId the case that the officer says is behind it
 * @param flight on which the person came, e.g. {@code MH370}
 */
public record BatchRow(int line, PersonId person, EvidenceKind kind, Instant occurredAt, Optional<UUID> caseId,
        Optional<String> flight) {

    /** What may be decided about many at once. Deaths are recorded one by one. */
    public static final Set<EvidenceKind> KINDS = EnumSet.of(EvidenceKind.CASE_CONFIRMED, EvidenceKind.CASE_SUSPECTED,
            EvidenceKind.NOT_A_CASE, EvidenceKind.RECOVERED, EvidenceKind.CLOSE_CONTACT, EvidenceKind.HOME_SURVEILLANCE,
            EvidenceKind.UNDER_SURVEILLANCE, EvidenceKind.ARRIVAL);

    public BatchRow {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(flight, "flight");
        if (!KINDS.contains(kind)) {
            throw new IllegalArgumentException(kind + " can't be decided in bulk");
        }
    }

    /** The same for every attempt to apply this row, so that a repeated attempt finds its evidence there. */
    public EvidenceId evidenceId(BatchId batch) {
        return new EvidenceId(UUID.nameUUIDFromBytes((batch + ":" + line).getBytes(StandardCharsets.UTF_8)));
    }

    public Evidence evidence(BatchId batch, String officer, Basis basis) {
        Origin origin = Origin.of("moh", officer, basis).naming(caseId.orElse(null)).from(batch);
        return new Evidence(evidenceId(batch), person, kind, Grade.OFFICER, occurredAt, Details.NONE, origin);
    }
}
