package org.selamat.status.evidence.domain;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a piece of evidence came from.
 *
 * @param source organisation or service that brought it, e.g. {@code lab-kl1}, {@code moh}, {@code checkin}
 * @param actor who decided it (subject of a token), or the service's own name
 * @param basis what stands behind it
 * @param caseId the case it names, if any
 * @param batch the batch that brought it, if any
 */
public record Origin(String source, String actor, Basis basis, Optional<UUID> caseId, Optional<BatchId> batch) {

    public Origin {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(caseId, "case id");
        Objects.requireNonNull(batch, "batch");
    }

    public static Origin of(String source, String actor, Basis basis) {
        return new Origin(source, actor, basis, Optional.empty(), Optional.empty());
    }

    public Origin naming(UUID caseId) {
        return new Origin(source, actor, basis, Optional.ofNullable(caseId), batch);
    }

    public Origin from(BatchId batch) {
        return new Origin(source, actor, basis, caseId, Optional.of(batch));
    }
}
