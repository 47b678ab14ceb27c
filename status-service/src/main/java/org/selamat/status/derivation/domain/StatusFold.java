package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.Policy;
import org.selamat.status.policy.domain.PolicySet;

/**
 * {@code status(evidence, policies, t)}: the one place where a status comes from. It reads nothing but its arguments, so
 * the same evidence gives the same status in whatever order, however often and however late it arrived, and voiding
 * evidence gives the status as if it had never been.
 */
public final class StatusFold {

    private final PolicySet policies;

    public StatusFold(PolicySet policies) {
        this.policies = policies;
    }

    public Status at(Instant t, EvidenceSet evidence) {
        PolicySet applicable = policies.without(evidence.policiesSetAside());
        Policy policy = applicable.inForceAt(t);
        if (evidence.hasNothingStanding()) { // most people: no rule has anything to say
            return byDefault(t, List.of(), policy, List.of(), applicable.nextChangeAfter(t));
        }
        Known known = new Known(evidence.standingAt(t), policy);
        Confirmations confirmations = new Confirmations(known);
        List<Claim> claims = claims(known, confirmations);
        List<Claim> holding = claims.stream().filter(claim -> claim.holdsAt(t)).toList();
        Optional<Instant> revisitAt = nextChange(t, claims, evidence, applicable);
        return holding.stream().map(Claim::label).min(Comparator.naturalOrder())
                .map(label -> decided(label, holding, policy, confirmations.cases(), revisitAt))
                .orElseGet(() -> byDefault(t, claims, policy, confirmations.cases(), revisitAt));
    }

    private static List<Claim> claims(Known known, Confirmations confirmations) {
        List<Claim> claims = Stream.of(deaths(known), confirmations.claims(), new Surveillance(known).claims(),
                new Suspicions(known, confirmations).claims(), new Contacts(known).claims())
                .flatMap(ofOneRule -> ofOneRule)
                .filter(claim -> !claim.isEmpty())
                .toList();
        return new OrderPeriods(known).appliedTo(claims);
    }

    private static Stream<Claim> deaths(Known known) {
        return known.of(EvidenceKind.DECEASED).filter(one -> one.hasGrade(Grade.OFFICER))
                .map(one -> Claim.of(Label.DECEASED, Rule.DEATH_RECORDED, one, Instant.MAX));
    }

    private static Status decided(Label label, List<Claim> holding, Policy policy, List<ConfirmedCase> cases,
            Optional<Instant> revisitAt) {
        List<Claim> winning = holding.stream().filter(claim -> claim.label() == label).toList();
        Claim longest = winning.stream().max(Comparator.comparing(Claim::until).thenComparing(Claim::rule)).orElseThrow();
        Instant since = winning.stream().map(Claim::since).min(Comparator.naturalOrder()).orElseThrow();
        Optional<OrderDemand> order = label == Label.DECEASED ? Optional.empty() : demand(holding);
        return new Status(label, policy.meaningOf(label), since, clockEnd(longest.until()), evidenceOf(winning), longest.rule(),
                policy.version(), order, cases, revisitAt);
    }

    /** Nothing holds now: low risk since the last claim ended, or since the policy says so. */
    private static Status byDefault(Instant t, List<Claim> claims, Policy policy, List<ConfirmedCase> cases,
            Optional<Instant> revisitAt) {
        Instant since = claims.stream().map(Claim::until).filter(end -> !end.isAfter(t)).max(Comparator.naturalOrder())
                .orElse(policy.effectiveFrom());
        return new Status(Label.LOW_RISK, policy.meaningOf(Label.LOW_RISK), since, Optional.empty(), new TreeSet<>(),
                Rule.NOTHING_AGAINST, policy.version(), Optional.empty(), cases, revisitAt);
    }

    private static Optional<OrderDemand> demand(List<Claim> holding) {
        List<Claim> orders = holding.stream().filter(Claim::order).toList();
        if (orders.isEmpty()) {
            return Optional.empty();
        }
        Instant from = orders.stream().map(Claim::since).min(Comparator.naturalOrder()).orElseThrow();
        Instant until = orders.stream().map(Claim::until).max(Comparator.naturalOrder()).orElseThrow();
        return Optional.of(new OrderDemand(from, until, evidenceOf(orders), orders.stream().anyMatch(Claim::backed)));
    }

    private static Optional<Instant> nextChange(Instant t, List<Claim> claims, EvidenceSet evidence, PolicySet policies) {
        Stream<Instant> ends = claims.stream().map(Claim::until).filter(end -> end.isBefore(Instant.MAX));
        Stream<Instant> starts = evidence.standing().stream().map(Evidence::occurredAt);
        return Stream.of(ends, starts, policies.nextChangeAfter(t).stream())
                .flatMap(instants -> instants)
                .filter(instant -> instant.isAfter(t))
                .min(Comparator.naturalOrder());
    }

    private static SortedSet<EvidenceId> evidenceOf(List<Claim> claims) {
        SortedSet<EvidenceId> all = new TreeSet<>();
        claims.forEach(claim -> all.addAll(claim.because()));
        return all;
    }

    private static Optional<Instant> clockEnd(Instant until) {
        return until.equals(Instant.MAX) ? Optional.empty() : Optional.of(until);
    }
}
