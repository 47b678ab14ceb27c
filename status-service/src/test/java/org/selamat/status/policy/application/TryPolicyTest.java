package org.selamat.status.policy.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.selamat.status.derivation.domain.StatusFold;
import org.selamat.status.evidence.domain.Basis;
import org.selamat.status.evidence.domain.Details;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.evidence.domain.Grade;
import org.selamat.status.person.domain.PersonId;
import org.selamat.status.policy.domain.PolicyDraft;
import org.selamat.status.policy.domain.PolicyDraft.State;
import org.selamat.status.policy.domain.PolicyDrafts;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.domain.Trial;
import org.selamat.status.policy.persistence.PolicyFile;
import org.selamat.status.testsupport.Facts;

/** One person of whom something can't be read doesn't stop a draft for everyone else. */
class TryPolicyTest {

    private static final Instant NOW = Instant.parse("2022-03-15T04:00:00Z");
    private static final PolicySet POLICIES = PolicyFile.packaged();
    private static final PersonId CONTACT = new PersonId(new UUID(0, 1));
    private static final PersonId BROKEN = new PersonId(new UUID(0, 2));
    private static final PersonId ANOTHER_CONTACT = new PersonId(new UUID(0, 3));

    private final People people = new People();

    @Test
    void aTrialCountsTheOthersAndSaysHowManyItLeftOut() {
        // given
        Drafts drafts = new Drafts(draft(State.TRYING));
        // when
        boolean more = tryPolicy(drafts).step(100);
        // then
        assertThat(more).isTrue();
        assertThat(drafts.draft.state()).isEqualTo(State.TRIED);
        assertThat(drafts.draft.trial().done()).isEqualTo(3);
        assertThat(drafts.draft.trial().unfolded()).isEqualTo(1);
        assertThat(drafts.draft.trial().diff().labels()).containsEntry("LOW_RISK -> HOME_SURVEILLANCE", 2L);
    }

    @Test
    void anAdoptedOneSaysHowManyItCouldNotReach() {
        // given
        Drafts drafts = new Drafts(draft(State.APPLYING));
        // when
        tryPolicy(drafts).step(100);
        // then
        assertThat(drafts.draft.state()).isEqualTo(State.IN_FORCE);
        assertThat(drafts.draft.trial().unfolded()).isEqualTo(1);
        assertThat(people.reached).containsExactly(CONTACT, BROKEN, ANOTHER_CONTACT);
    }

    private TryPolicy tryPolicy(PolicyDrafts drafts) {
        return new TryPolicy(drafts, draft -> POLICIES.all().stream().filter(one -> one.version().equals("MY-2022-02-07"))
                .findFirst().orElseThrow(), people, new StatusFold(POLICIES), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static PolicyDraft draft(State state) {
        return new PolicyDraft("MY-2022-02-07", LocalDate.parse("2022-02-07"), List.of("test"), "{}", "omar", NOW, state,
                Trial.begin(NOW, 3), state == State.TRYING ? Optional.empty() : Optional.of("bala"));
    }

    /** Two contacts, whose old order would go on, and an exposure that shares no time. */
    private static class People extends TryPolicy.Walk {

        private final List<PersonId> reached = new ArrayList<>();

        People() {
            super(null, null, null);
        }

        @Override
        List<PersonId> after(Trial trial, int limit) {
            return trial.after().isPresent() ? List.of() : List.of(CONTACT, BROKEN, ANOTHER_CONTACT);
        }

        @Override
        Collection<EvidenceSet> evidence(List<PersonId> asked) {
            return asked.stream().map(one -> EvidenceSet.of(List.of(one.equals(BROKEN)
                    ? Facts.of(EvidenceKind.EXPOSURE, Grade.DEVICE, NOW.minusSeconds(60), Details.NONE, Basis.SHARED_VISIT)
                    : Facts.officer(EvidenceKind.CLOSE_CONTACT, NOW.minus(Duration.ofDays(9)))), List.of())).toList();
        }

        @Override
        int letItTakeEffect(List<PersonId> some) {
            reached.addAll(some);
            return 1;
        }
    }

    private static class Drafts implements PolicyDrafts {

        private PolicyDraft draft;

        Drafts(PolicyDraft draft) {
            this.draft = draft;
        }

        @Override
        public boolean add(PolicyDraft added) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<PolicyDraft> find(String version) {
            return Optional.of(draft);
        }

        @Override
        public Optional<PolicyDraft> lock(String version) {
            return Optional.of(draft);
        }

        @Override
        public Optional<PolicyDraft> lockWaiting() {
            return Stream.of(State.TRYING, State.APPLYING).anyMatch(draft.state()::equals) ? Optional.of(draft)
                    : Optional.empty();
        }

        @Override
        public void replace(PolicyDraft changed) {
            draft = changed;
        }

        @Override
        public List<PolicyDraft> adopted() {
            return List.of();
        }
    }
}
