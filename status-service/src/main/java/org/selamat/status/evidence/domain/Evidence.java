package org.selamat.status.evidence.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

import org.selamat.status.person.domain.PersonId;

/**
 * One fact about one person.
 *
 * @param occurredAt when it was so (sample taken, contact, onset), never when it arrived: a late message says the same as a
 *        punctual one
 */
public record Evidence(EvidenceId id, PersonId person, EvidenceKind kind, Grade grade, Instant occurredAt, Details details,
        Origin origin) {

    /** By time, then id, so that every reader meets the same evidence in the same order. */
    public static final Comparator<Evidence> CHRONOLOGICAL = Comparator.comparing(Evidence::occurredAt)
            .thenComparing(Evidence::id);

    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(origin, "origin");
    }

    public boolean is(EvidenceKind expected) {
        return kind == expected;
    }

    public boolean isPositive() {
        return kind.isPositive();
    }

    public boolean isNegative() {
        return kind.isNegative();
    }

    public boolean isBacked() {
        return origin.basis().backs();
    }

    /** Whether the source is trusted at least as far as the grade says. */
    public boolean hasGrade(Grade atLeast) {
        return grade.atLeast(atLeast);
    }

    /**
     * Whether this outranks the other on the same question: by grade, and within a grade a PCR result outranks a rapid test
     * (a rapid positive with a PCR negative is not a case, SORMAS #6265).
     */
    public boolean outranks(Evidence other) {
        return rank() > other.rank();
    }

    public boolean ranksLike(Evidence other) {
        return rank() == other.rank();
    }

    private int rank() {
        return grade.ordinal() * 2 + (kind.isPcr() ? 1 : 0);
    }
}
