package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.policy.domain.Label;

/**
 * One reason for one label during one span of time. All claims of a person together are the status; none of them is the status
 * alone.
 *
 * @param until end, exclusive; {@link Instant#MAX} when the clock never ends it
 * @param because what the claim rests on, including what only set its length
 * @param backed whether something stands behind it that an order may rest on
 * @param order whether it puts the person under a home order
 */
record Claim(Label label, Rule rule, Instant since, Instant until, Set<EvidenceId> because, boolean backed, boolean order) {

    Claim {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        because = Set.copyOf(because);
    }

    static Claim of(Label label, Rule rule, Evidence main, Instant until) {
        return new Claim(label, rule, main.occurredAt(), until, Set.of(main.id()), main.isBacked(), false);
    }

    Claim ordering(boolean home) {
        return new Claim(label, rule, since, until, because, backed, home);
    }

    Claim endingAt(Instant end) {
        return new Claim(label, rule, since, end, because, backed, order);
    }

    Claim alsoBecauseOf(Collection<Evidence> more) {
        Set<EvidenceId> all = new HashSet<>(because);
        more.forEach(one -> all.add(one.id()));
        return new Claim(label, rule, since, until, all, backed, order);
    }

    boolean holdsAt(Instant t) {
        return !since.isAfter(t) && until.isAfter(t);
    }

    boolean isEmpty() {
        return !until.isAfter(since);
    }
}
