package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Immunity;
import org.selamat.status.policy.domain.Policy;

/** The evidence that holds at one time, under the policy of that time, as the rules ask about it. */
record Known(List<Evidence> evidence, Policy policy) {

    Stream<Evidence> of(EvidenceKind... kinds) {
        List<EvidenceKind> wanted = List.of(kinds);
        return evidence.stream().filter(one -> wanted.contains(one.kind()));
    }

    boolean any(Predicate<Evidence> test) {
        return evidence.stream().anyMatch(test);
    }

    /** First of the kind in the span from (inclusive) to (inclusive). */
    Optional<Evidence> firstBetween(EvidenceKind kind, Instant from, Instant to) {
        return of(kind).filter(one -> !one.occurredAt().isBefore(from) && !one.occurredAt().isAfter(to)).findFirst();
    }

    /** The same, from a source that is trusted at least so far. */
    Optional<Evidence> firstBetween(EvidenceKind kind, Grade atLeast, Instant from, Instant to) {
        return of(kind).filter(one -> one.hasGrade(atLeast))
                .filter(one -> !one.occurredAt().isBefore(from) && !one.occurredAt().isAfter(to)).findFirst();
    }

    /** The doses that made the person immune at the given time; empty for someone who was not. */
    List<Evidence> immunisedBy(Instant at) {
        Instant latest = at.minus(policy.immuneAfter());
        List<Evidence> doses = of(EvidenceKind.DOSE).filter(dose -> !dose.occurredAt().isAfter(latest)).toList();
        return doses.stream().anyMatch(dose -> course(dose).completesCourse()) ? doses : List.of();
    }

    Immunity immunityAt(Instant at) {
        List<Evidence> doses = immunisedBy(at);
        if (doses.isEmpty()) {
            return Immunity.NOT_VACCINATED;
        }
        return doses.stream().anyMatch(dose -> course(dose).isBooster()) ? Immunity.BOOSTED : Immunity.VACCINATED;
    }

    private static DoseInCourse course(Evidence dose) {
        return (DoseInCourse) dose.details();
    }
}
