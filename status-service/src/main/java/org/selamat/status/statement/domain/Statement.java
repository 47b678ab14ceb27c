package org.selamat.status.statement.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.selamat.status.derivation.domain.Status;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Colour;
import org.selamat.status.policy.domain.Label;

/**
 * A status as a phone may keep it. After {@code staleAfter} it is no answer any more: whoever holds it shows "stale", whatever
 * the label was.
 *
 * @param person whose it is, so that nobody shows another person's
 * @param version grows with every change; of two statements the higher one counts
 * @param validUntil when the clock alone ends the status
 */
public record Statement(PersonId person, Label label, Colour colour, boolean mayEnterPremises, long version, Instant asOf,
        Instant staleAfter, Optional<Instant> validUntil) {

    /** How long a phone may show an answer as current without asking again. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    public Statement {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(staleAfter, "staleAfter");
        Objects.requireNonNull(validUntil, "validUntil");
    }

    public static Statement of(PersonId person, Status status, long version, Instant asOf) {
        Instant bound = asOf.plus(FRESH);
        Instant staleAfter = status.validUntil().filter(bound::isAfter).orElse(bound);
        return new Statement(person, status.label(), status.meaning().colour(), status.meaning().mayEnterPremises(), version,
                asOf, staleAfter, status.validUntil());
    }

    public boolean isStaleAt(Instant t) {
        return !t.isBefore(staleAfter);
    }
}
