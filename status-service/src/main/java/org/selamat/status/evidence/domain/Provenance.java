package org.selamat.status.evidence.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds what stands behind an officer's decision about a person: the case it names, or what is known about the person anyway.
 */
public final class Provenance {

    /** How far back a person's own result, visit or arrival can stand behind a decision: the longest incubation, 14 days. */
    private static final Duration REACH = Duration.ofDays(14);

    private Provenance() {
    }

    /**
     * Of a decision that is one of many: nobody examined this person for it, and whoever says that they arrived says no more
     * than that.
     *
     * @param named what the decision names, as far as it is known here: a confirmed case, or a journey that somebody else saw
     */
    public static Basis ofBulkDecision(Optional<Basis> named, EvidenceSet own, Instant occurredAt) {
        return named.orElseGet(() -> own.standing().stream()
                .filter(one -> !one.occurredAt().isBefore(occurredAt.minus(REACH)) && !one.occurredAt().isAfter(occurredAt))
                .flatMap(one -> behind(one).stream())
                .findFirst()
                .orElse(Basis.NONE));
    }

    /**
     * Of a decision about one person: a clinical one rests on an examination, an arrival on the officer who saw the traveller,
     * one about contact needs the case or visit behind it.
     *
     * @param namesKnownCase whether the decision names a case that is confirmed here
     */
    public static Basis ofSingleDecision(EvidenceKind kind, boolean namesKnownCase, EvidenceSet own, Instant occurredAt) {
        return switch (kind) {
            case CASE_CONFIRMED, CASE_SUSPECTED, NOT_A_CASE, RECOVERED, DECEASED, SYMPTOMS -> Basis.EXAMINATION;
            case ARRIVAL -> namesKnownCase ? Basis.NAMED_CASE : Basis.ARRIVAL;
            default -> ofBulkDecision(namesKnownCase ? Optional.of(Basis.NAMED_CASE) : Optional.empty(), own, occurredAt);
        };
    }

    private static Optional<Basis> behind(Evidence one) {
        return switch (one.kind()) {
            case PCR_POSITIVE, RTK_POSITIVE -> one.hasGrade(Grade.LAB) ? Optional.of(Basis.OWN_RESULT) : Optional.empty();
            case EXPOSURE -> Optional.of(Basis.SHARED_VISIT);
            case ARRIVAL -> one.isBacked() ? Optional.of(Basis.ARRIVAL) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
