package org.selamat.status.derivation;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.derivation.application.FollowMerge;
import org.selamat.status.evidence.application.RecordEvidence;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.Merge;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.testsupport.Gauge;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** One person under two ids is one turn: news under both at once wait for each other, and never in a circle. */
@ServiceTest
class MergedTurnTest {

    private static final int ROUNDS = 12;

    @Inject
    RecordEvidence evidence;

    @Inject
    FollowMerge merges;

    @Inject
    Gauge gauge;

    private final PersonId one = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());

    @BeforeEach
    void onePersonUnderTwoIds() {
        gauge.reset();
        QuarkusTransaction.requiringNew().run(() -> merges.merged(new Merge(UUID.randomUUID(), one, other)));
    }

    @Test
    void newsUnderBothIdsAtOnceAreBothTaken() {
        for (int round = 0; round < ROUNDS; round++) {
            var together = new CyclicBarrier(2);
            var both = List.of(one, other).stream().map(id -> CompletableFuture.runAsync(() -> tell(id, together)))
                    .toArray(CompletableFuture[]::new);
            assertThatCode(() -> CompletableFuture.allOf(both).join()).doesNotThrowAnyException();
        }
    }

    private void tell(PersonId id, CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        evidence.record(new Evidence(new EvidenceId(UUID.randomUUID()), id, EvidenceKind.PCR_NEGATIVE, Grade.LAB,
                Instant.now().minus(Duration.ofHours(1)), Details.NONE, Origin.of("lab-kl1", "lab-kl1", Basis.OWN_RESULT)));
    }
}
