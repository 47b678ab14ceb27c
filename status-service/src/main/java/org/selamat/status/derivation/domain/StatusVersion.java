package org.selamat.status.derivation.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.LabelMeaning;

/**
 * A status as it was decided and told to others. Versions of a person grow by one; nobody writes one but the fold.
 *
 * @param restricts whether this version restricted the person more than the one before (what the brake counts)
 * @param backed whether something stands behind the order that came with it
 */
public record StatusVersion(PersonId person, long version, Label label, LabelMeaning meaning, Instant since,
        Optional<Instant> validUntil, SortedSet<EvidenceId> evidence, Rule rule, String policyVersion, Instant decidedAt,
        Cause cause, boolean restricts, boolean backed, Optional<Instant> revisitAt) {

    public StatusVersion {
        Objects.requireNonNull(person, "person");
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1");
        }
    }

    /** The version after the given one, or the first. */
    public static StatusVersion after(Optional<StatusVersion> before, PersonId person, Status status, Cause cause,
            Instant now) {
        Label last = before.map(StatusVersion::label).orElse(Label.LOW_RISK);
        return new StatusVersion(person, before.map(StatusVersion::version).orElse(0L) + 1, status.label(), status.meaning(),
                status.since(), status.validUntil(), new TreeSet<>(status.evidence()), status.rule(), status.policyVersion(),
                now,
                cause, status.restrictsMoreThan(last), status.order().map(OrderDemand::backed).orElse(true),
                status.revisitAt());
    }

    /** Whether a person would notice no difference; a new policy that says the same about them is none. */
    public boolean saysTheSameAs(Status status) {
        return label == status.label() && meaning.equals(status.meaning()) && rule == status.rule()
                && validUntil.equals(status.validUntil()) && evidence.equals(status.evidence())
                && (rule == Rule.NOTHING_AGAINST || since.equals(status.since()));
    }
}
