package org.selamat.status.derivation.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Details.DoseInCourse;
import org.selamat.status.evidence.domain.Details.NewEnd;
import org.selamat.status.evidence.domain.Details.SharedTime;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.testsupport.Facts;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random histories of one person: any kind, any grade, two years of every policy change, some of it from batches. */
final class Histories {

    static final Instant START = Instant.parse("2021-09-01T00:00:00Z");
    static final int HOURS = 24 * 900;

    private Histories() {
    }

    static Arbitrary<Evidence> evidence() {
        return Combinators.combine(Arbitraries.of(EvidenceKind.class), Arbitraries.of(Grade.class), instants(),
                Arbitraries.integers().between(0, 60), Arbitraries.integers().between(1, 3),
                Arbitraries.integers().between(0, 4),
                Arbitraries.randoms()).as(
                        (kind, grade, at, minutes, dose, batch, random) -> new Evidence(
                                new EvidenceId(new UUID(random.nextLong(), random.nextLong())), Facts.AISYAH, kind, grade, at,
                                details(kind, at, minutes, dose), origin(kind, batch)));
    }

    /** Half of the time close together, where rules meet. */
    static Arbitrary<Instant> instants() {
        Arbitrary<Integer> anywhere = Arbitraries.integers().between(0, HOURS);
        Arbitrary<Integer> together = Arbitraries.integers().between(4300, 4700);
        return Arbitraries.oneOf(anywhere, together).map(hours -> START.plus(Duration.ofHours(hours)));
    }

    static Optional<BatchId> batch(int number) {
        return number == 0 ? Optional.empty() : Optional.of(new BatchId(new UUID(0, number)));
    }

    private static Details details(EvidenceKind kind, Instant at, int minutes, int dose) {
        return switch (kind) {
            case EXPOSURE -> new SharedTime(minutes, 0.5);
            case DOSE -> new DoseInCourse(dose, 2);
            case HOME_ORDER_EXTENDED, HOME_ORDER_REDUCED -> new NewEnd(at.plus(Duration.ofHours(minutes * 6L - 24)), "TEST");
            default -> Details.NONE;
        };
    }

    private static Origin origin(EvidenceKind kind, int batch) {
        Basis basis = kind == EvidenceKind.DOSE ? Basis.RECORD : batch == 1 ? Basis.NONE : Basis.NAMED_CASE;
        return new Origin("test", "tester", basis, Optional.empty(), batch(batch));
    }
}
