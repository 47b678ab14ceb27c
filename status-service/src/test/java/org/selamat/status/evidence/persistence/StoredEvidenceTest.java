package org.selamat.status.evidence.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.evidence.domain.Origin;
import org.selamat.status.person.domain.PersonId;

import io.quarkus.test.TestTransaction;

/** Evidence of every kind that comes together is read as it was, and what came before changes nothing. */
@ServiceTest
@TestTransaction
class StoredEvidenceTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

    @Inject
    EvidenceLog log;

    private final PersonId person = new PersonId(UUID.randomUUID());

    private final List<Evidence> all = List.of(evidence(EvidenceKind.CLOSE_CONTACT, Details.NONE),
            evidence(EvidenceKind.EXPOSURE, new Details.SharedTime(17, 0.1)),
            evidence(EvidenceKind.DOSE, new Details.DoseInCourse(3, 2)),
            evidence(EvidenceKind.DOSE, new Details.DoseInCourse(2, 4, Optional.of("EU/1/20/1528"), true)),
            evidence(EvidenceKind.CASE_CONFIRMED, new Details.Grounds("SEEN")),
            evidence(EvidenceKind.HOME_ORDER_EXTENDED, new Details.NewEnd(NOW.plusSeconds(9), "STILL_ILL")),
            evidence(EvidenceKind.PCR_NEGATIVE, new Details.TestKit("\"{kit}\", \\NULL")));

    @Test
    void evidenceIsReadAsItWas() {
        assertThat(log.add(all)).isEqualTo(all);
        assertThat(log.of(person).all()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theSameAgainChangesNothing() {
        // given
        log.add(all.subList(0, 2));
        Evidence next = all.get(3);
        // when / then: what was there, and the same twice
        assertThat(log.add(List.of(all.get(1), next, next))).containsExactly(next);
        assertThat(log.add(List.of(all.get(0)))).isEmpty();
        assertThat(log.of(person).all()).hasSize(3);
    }

    private Evidence evidence(EvidenceKind kind, Details details) {
        return new Evidence(new EvidenceId(UUID.randomUUID()), person, kind, Grade.OFFICER, NOW.minusSeconds(60), details,
                new Origin("moh", "an \"officer\"", Basis.EXAMINATION, Optional.of(UUID.randomUUID()),
                        Optional.of(new BatchId(UUID.randomUUID()))));
    }
}
