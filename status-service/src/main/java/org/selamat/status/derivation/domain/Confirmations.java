package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.CaseRules;
import org.selamat.status.policy.domain.Label;

/**
 * What confirms an infection, and for how long the person is isolated.
 * A negative at the end of isolation cancels nothing (SORMAS #6276); an indeterminate result says nothing either way (#13793).
 */
final class Confirmations {

    private final Known known;
    private final CaseRules rules;

    Confirmations(Known known) {
        this.known = known;
        this.rules = known.policy().cases();
    }

    /** The evidence that confirms a case, oldest first. */
    List<Evidence> standing() {
        return known.of(EvidenceKind.PCR_POSITIVE, EvidenceKind.RTK_POSITIVE, EvidenceKind.CASE_CONFIRMED)
                .filter(this::confirms)
                .filter(one -> !isOverruled(one))
                .toList();
    }

    Stream<Claim> claims() {
        return standing().stream().map(this::isolation);
    }

    /**
     * The cases that others may be contacts of: only those that something stands behind. A line in a file, "confirmed"
     * and nothing more, would otherwise become the provenance of the next file's contacts.
     */
    List<ConfirmedCase> cases() {
        return standing().stream().filter(Evidence::isBacked)
                .map(one -> new ConfirmedCase(one.id(), one.occurredAt().minus(rules.infectiousBefore()),
                        isolation(one).until()))
                .toList();
    }

    private boolean confirms(Evidence one) {
        return switch (one.kind()) {
            case PCR_POSITIVE -> one.hasGrade(Grade.LAB);
            case RTK_POSITIVE -> rules.rapidTestConfirms() && one.hasGrade(Grade.LAB);
            default -> one.hasGrade(Grade.OFFICER);
        };
    }

    private boolean isOverruled(Evidence one) {
        Instant soon = one.occurredAt().plus(rules.negativeHolds());
        return known.any(other -> other.isNegative() && other.outranks(one)
                && !other.occurredAt().isBefore(one.occurredAt()) && !other.occurredAt().isAfter(soon))
                || known.any(other -> other.is(EvidenceKind.NOT_A_CASE) && !one.outranks(other)
                        && !other.occurredAt().isBefore(one.occurredAt()));
    }

    private Claim isolation(Evidence one) {
        Optional<Evidence> onset = onsetOf(one);
        Instant start = onset.map(Evidence::occurredAt).orElse(one.occurredAt());
        Instant end = start.plus(rules.isolation().of(known.immunityAt(start)));
        Optional<Evidence> recovery = known.firstBetween(EvidenceKind.RECOVERED, Grade.OFFICER, one.occurredAt(), end);
        Rule rule = one.isPositive() ? Rule.POSITIVE_RESULT : Rule.CONFIRMED_BY_OFFICER;
        return Claim.of(Label.CONFIRMED, rule, one, recovery.map(Evidence::occurredAt).orElse(end))
                .ordering(rules.homeOrder())
                .alsoBecauseOf(known.immunisedBy(start))
                .alsoBecauseOf(Stream.concat(onset.stream(), recovery.stream()).toList());
    }

    /** Only an officer dates an onset: it makes the isolation shorter, so one's own word is not enough. */
    private Optional<Evidence> onsetOf(Evidence one) {
        if (!rules.isolationFromOnset()) {
            return Optional.empty();
        }
        return known.firstBetween(EvidenceKind.SYMPTOMS, Grade.OFFICER, one.occurredAt().minus(rules.onsetBeforeSample()),
                one.occurredAt());
    }
}
