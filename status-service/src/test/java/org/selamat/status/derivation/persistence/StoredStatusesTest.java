package org.selamat.status.derivation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.selamat.kit.testing.ServiceTest;
import org.selamat.status.derivation.domain.CaseRegister;
import org.selamat.status.derivation.domain.CaseRegister.Opened;
import org.selamat.status.derivation.domain.Cause;
import org.selamat.status.derivation.domain.ConfirmedCase;
import org.selamat.status.derivation.domain.PastStatus;
import org.selamat.status.derivation.domain.Rule;
import org.selamat.status.derivation.domain.StatusHistory;
import org.selamat.status.derivation.domain.StatusVersion;
import org.selamat.status.derivation.domain.Statuses;
import org.selamat.status.evidence.domain.BatchId;
import org.selamat.status.evidence.domain.EvidenceId;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.Colour;
import org.selamat.status.policy.domain.Label;
import org.selamat.status.policy.domain.LabelMeaning;

import io.quarkus.test.TestTransaction;

/** What is written about many at once is read as it was, each value from its own column, and the rules of the table hold. */
@ServiceTest
@TestTransaction
class StoredStatusesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00.123456Z");

    @Inject
    Statuses statuses;

    @Inject
    StatusHistory history;

    @Inject
    CaseRegister cases;

    private final PersonId one = new PersonId(UUID.randomUUID());
    private final PersonId other = new PersonId(UUID.randomUUID());

    @Test
    void versionsAreReadAsTheyWere() {
        // given
        StatusVersion whole = whole(one, 1);
        StatusVersion bare = bare(other, 1);
        // when
        statuses.add(List.of(bare, whole));
        // then
        assertThat(statuses.current(List.of(one, other))).isEqualTo(Map.of(one, whole, other, bare));
        // when: both change, and each gets and loses what can be absent
        StatusVersion lost = bare(one, 2);
        StatusVersion gained = whole(other, 2);
        statuses.add(List.of(lost, gained));
        // then
        assertThat(statuses.current(List.of(one, other))).isEqualTo(Map.of(one, lost, other, gained));
        assertThat(history.of(one, 9)).containsExactly(past(whole), past(lost));
        assertThat(history.of(other, 9)).containsExactly(past(bare), past(gained));
    }

    @Test
    void aVersionFollowsTheOneBeforeIt() {
        statuses.add(List.of(bare(one, 1)));
        assertThatThrownBy(() -> statuses.add(List.of(bare(one, 3)))).hasMessageContaining("not the newest");
        assertThatThrownBy(() -> statuses.add(List.of(bare(other, 2)))).hasMessageContaining("not the newest");
    }

    @Test
    void oneIsNotDecidedTwice() {
        statuses.add(List.of(bare(one, 1)));
        assertThatThrownBy(() -> statuses.add(List.of(bare(other, 1), whole(one, 1))))
                .hasStackTraceContaining("only with a higher version");
    }

    @Test
    void aStatusRestsOnEvidence() {
        StatusVersion none = new StatusVersion(one, 1, Label.CONFIRMED, new LabelMeaning(Colour.RED, false), NOW,
                Optional.empty(), new TreeSet<>(), Rule.POSITIVE_RESULT, "MY-1", NOW, Cause.CLOCK, true, true,
                Optional.empty());
        assertThatThrownBy(() -> statuses.add(List.of(bare(other, 1), none)))
                .hasStackTraceContaining("a_status_rests_on_evidence");
    }

    @Test
    void casesOpenAndCloseTogetherAndMayOpenAgain() {
        // given
        EvidenceId first = evidence();
        EvidenceId second = evidence();
        // when
        cases.opened(List.of(opened(one, first), opened(other, second)));
        cases.closed(List.of(first, second));
        cases.opened(List.of(opened(one, first)));
        // then
        assertThat(cases.openOf(List.of(one, other))).isEqualTo(Map.of(one, Set.of(first)));
        assertThat(cases.open(List.of(first.value(), second.value()))).containsExactly(first.value());
    }

    private static Opened opened(PersonId person, EvidenceId id) {
        return new Opened(person, new ConfirmedCase(id, NOW, NOW.plusSeconds(1)));
    }

    private static StatusVersion whole(PersonId person, long version) {
        return new StatusVersion(person, version, Label.CLOSE_CONTACT, new LabelMeaning(Colour.ORANGE, true),
                NOW.plusSeconds(version), Optional.of(NOW.plusSeconds(10)), new TreeSet<>(List.of(evidence(), evidence())),
                Rule.CLOSE_CONTACT_WITH_SYMPTOMS, "MY-\"1\", {NULL}", NOW.plusSeconds(20),
                Cause.reversal(new BatchId(UUID.randomUUID()), Optional.of(UUID.randomUUID())), true, false,
                Optional.of(NOW.plusSeconds(30)));
    }

    private static StatusVersion bare(PersonId person, long version) {
        return new StatusVersion(person, version, Label.LOW_RISK, new LabelMeaning(Colour.BLUE, false), NOW, Optional.empty(),
                new TreeSet<>(), Rule.NOTHING_AGAINST, "MY-2", NOW.plusSeconds(version), Cause.VOID, false, true,
                Optional.empty());
    }

    private static EvidenceId evidence() {
        return new EvidenceId(UUID.randomUUID());
    }

    private static PastStatus past(StatusVersion status) {
        return new PastStatus(status.version(), status.label(), status.rule(), status.since(), status.validUntil(),
                status.evidence(), status.policyVersion(), status.decidedAt());
    }
}
