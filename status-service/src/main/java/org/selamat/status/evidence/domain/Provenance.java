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
     * Of a decision that is one of many: nobody examined this person for it.
     *
     * @param namesKnownCase whether the decision names a case that is confirmed here
     */
    public static Basis ofBulkDecision(EvidenceKind kind, boolean namesKnownCase, EvidenceSet own, Instant occurredAt) {
        if (namesKnownCase) {
            return Basis.NAMED_CASE;
        }
        if (kind == EvidenceKind.ARRIVAL) {
            return Basis.ARRIVAL;
        }
        return own.standing().stream()
                .filter(one -> !one.occurredAt().isBefore(occurredAt.minus(REACH)) && !one.occurredAt().isAfter(occurredAt))
                .flatMap(one -> behind(one).stream())
                .findFirst()
                .orElse(Basis.NONE);
    }

    /**
     * Of a decision about one person: a clinical one rests on an examination, one about contact needs the case or visit behind
     * it.
     */
    public static Basis ofSingleDecision(EvidenceKind kind, boolean namesKnownCase, EvidenceSet own, Instant occurredAt) {
        return switch (kind) {
            case CASE_CONFIRMED, CASE_SUSPECTED, NOT_A_CASE, RECOVERED, DECEASED, SYMPTOMS -> Basis.EXAMINATION;
            default -> ofBulkDecision(kind, namesKnownCase, own, occurredAt);
        };
    }

    private static Optional<Basis> behind(Evidence one) {
        return switch (one.kind()) {
            case PCR_POSITIVE, RTK_POSITIVE -> one.hasGrade(Grade.LAB) ? Optional.of(Basis.OWN_RESULT) : Optional.empty();
            case EXPOSURE -> Optional.of(Basis.SHARED_VISIT);
            case ARRIVAL -> Optional.of(Basis.ARRIVAL);
            default -> Optional.empty();
        };
    }
}
