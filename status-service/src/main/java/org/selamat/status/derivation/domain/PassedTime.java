package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.policy.domain.Label;

/**
 * Finds what made a status worse although nobody said anything new: evidence dated ahead that has begun, or a policy that took
 * effect. Everything else that time does ends something.
 */
public final class PassedTime {

    private final StatusFold fold;
    private final Instant now;

    public PassedTime(StatusFold fold, Instant now) {
        this.fold = fold;
        this.now = now;
    }

    /** @param before the status as it was decided last; absent when nothing ever was */
    public Optional<Worse> since(Optional<StatusVersion> before, EvidenceSet evidence) {
        Status is = fold.at(now, evidence);
        if (!isWorse(before, is)) {
            return Optional.empty();
        }
        return Optional.of(begun(before, is, evidence)
                .map(one -> new Worse(Optional.of(one), is, fold.at(now, evidence.without(one.id()))))
                .orElseGet(() -> new Worse(Optional.empty(), is, withoutThePolicy(is, evidence))));
    }

    /**
     * What was known when it was decided last and hadn't begun: nothing that hadn't can be from before the time to look again.
     */
    private Optional<Evidence> begun(Optional<StatusVersion> before, Status is, EvidenceSet evidence) {
        Optional<Instant> lookAgain = before.flatMap(StatusVersion::revisitAt);
        return evidence.standingAt(now).stream().filter(one -> is.evidence().contains(one.id()))
                .filter(one -> lookAgain.filter(due -> !one.occurredAt().isBefore(due)).isPresent())
                .reduce((earlier, later) -> later);
    }

    private Status withoutThePolicy(Status is, EvidenceSet evidence) {
        return fold.at(now, evidence.settingAside(Set.of(is.policyVersion())));
    }

    /** Being kept at home for longer is worse too. */
    private static boolean isWorse(Optional<StatusVersion> before, Status is) {
        Label last = before.map(StatusVersion::label).orElse(Label.LOW_RISK);
        Optional<Instant> end = before.flatMap(StatusVersion::validUntil);
        boolean longer = is.label() == last && is.order().isPresent() && end.isPresent()
                && is.validUntil().filter(until -> until.isAfter(end.get())).isPresent();
        return longer || is.restrictsMoreThan(last);
    }

    /**
     * A status that got worse.
     *
     * @param begun the evidence that began; absent when it was the policy that the status names
     * @param otherwise what it would be without that
     */
    public record Worse(Optional<Evidence> begun, Status is, Status otherwise) {

        public Worse {
            Objects.requireNonNull(begun, "begun");
            Objects.requireNonNull(is, "is");
            Objects.requireNonNull(otherwise, "otherwise");
        }
    }
}
