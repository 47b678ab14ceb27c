package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.LabelMeaning;

/**
 * What a person's evidence amounts to at one time, with its reasons.
 *
 * @param since from when it holds; for the default, the day its policy took effect
 * @param validUntil when the clock alone ends it; absent when the clock never does
 * @param evidence what it rests on; empty only for the default
 * @param rule the rule that decided the label
 * @param policyVersion the policy under which it was derived
 * @param order the home order that follows, if any
 * @param cases the confirmed infections that stand, past ones included
 * @param revisitAt the next time at which the same evidence may say something else
 */
public record Status(Label label, LabelMeaning meaning, Instant since, Optional<Instant> validUntil,
        SortedSet<EvidenceId> evidence,
        Rule rule, String policyVersion, Optional<OrderDemand> order, List<ConfirmedCase> cases, Optional<Instant> revisitAt) {

    public Status {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(validUntil, "validUntil");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(policyVersion, "policyVersion");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(revisitAt, "revisitAt");
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
        cases = List.copyOf(cases);
        if (evidence.isEmpty() && label != Label.LOW_RISK) {
            throw new IllegalArgumentException("a status other than the default rests on evidence");
        }
    }

    /** Whether this restricts the person more than the label before: a worse one that closes doors or keeps them at home. */
    public boolean restrictsMoreThan(Label before) {
        return label.isWorseThan(before) && (!meaning.mayEnterPremises() || order.isPresent());
    }
}
