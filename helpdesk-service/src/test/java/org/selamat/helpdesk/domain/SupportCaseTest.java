package org.selamat.helpdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.helpdesk.testsupport.Samples.AGENT;
import static org.selamat.helpdesk.testsupport.Samples.APPROVER;
import static org.selamat.helpdesk.testsupport.Samples.NOW;
import static org.selamat.helpdesk.testsupport.Samples.contest;
import static org.selamat.helpdesk.testsupport.Samples.moved;

import java.util.Set;

import org.junit.jupiter.api.Test;
import org.selamat.helpdesk.domain.TimelineEntry.Event;

class SupportCaseTest {

    @Test
    void aCorrectedCaseGoesThroughTwoPeopleTheOwnerAndAllCopies() {
        // when
        var taken = moved(contest().take(AGENT, NOW));
        var proposed = moved(taken.propose(AGENT, NOW));
        var approved = moved(proposed.approve(APPROVER, AGENT.subject(), NOW));
        var applied = moved(approved.applied(NOW));
        var closed = moved(applied.converged(NOW));
        // then
        assertThat(taken.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.progress().resolution()).isEqualTo(Resolution.CORRECTED);
    }

    @Test
    void theCitizenReadsEveryStepOfTheWay() {
        // given
        var applied = moved(moved(moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW))
                .approve(APPROVER, AGENT.subject(), NOW)).applied(NOW));
        // when
        var step = (Step.Moved) applied.converged(NOW);
        // then
        assertThat(step.entries()).extracting(TimelineEntry::event).containsExactly(Event.CONVERGED, Event.RESOLVED,
                Event.CLOSED);
    }

    @Test
    void aCorrectionIsNotResolvedBeforeEveryCopyFollowed() {
        // given
        var approved = moved(moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW))
                .approve(APPROVER, AGENT.subject(), NOW));
        // then
        assertThat(approved.converged(NOW)).isEqualTo(new Step.Refused(Refusal.WRONG_STATE, CaseState.CORRECTION_APPROVED));
        assertThat(approved.resolve(AGENT, ResolutionReason.EXPLAINED, NOW)).isInstanceOf(Step.Refused.class);
        assertThat(approved.withdraw(NOW)).isInstanceOf(Step.Refused.class);
    }

    @Test
    void onlyErasureEndsACaseWhoseCorrectionIsOnItsWay() {
        // given
        var proposed = moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW));
        var approved = moved(proposed.approve(APPROVER, AGENT.subject(), NOW));
        var resolved = moved(moved(contest().take(AGENT, NOW)).resolve(AGENT, ResolutionReason.EXPLAINED, NOW));
        // then
        assertThat(proposed.withdraw(NOW)).isInstanceOf(Step.Refused.class);
        assertThat(moved(proposed.abandon(NOW)).state()).isEqualTo(CaseState.WITHDRAWN);
        assertThat(moved(approved.abandon(NOW)).applied(NOW)).isInstanceOf(Step.Refused.class);
        assertThat(moved(resolved.abandon(NOW)).progress().resolution()).isEqualTo(resolved.progress().resolution());
        assertThat(moved(resolved.abandon(NOW)).abandon(NOW)).isInstanceOf(Step.Refused.class);
    }

    @Test
    void whoProposedCannotApprove() {
        // given
        var proposed = moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW));
        // then
        assertThat(proposed.approve(AGENT, AGENT.subject(), NOW))
                .isEqualTo(new Step.Refused(Refusal.SAME_PERSON, CaseState.CORRECTION_PROPOSED));
    }

    @Test
    void nobodyHandlesTheirOwnRecordHoweverTheyAreKnown() {
        // given
        var person = contest().concern().person();
        var bySubject = new Officer(person.toString(), Set.of("helpdesk-l2"), null);
        var byLinkedPerson = new Officer("someone", Set.of("correction-approver"), person);
        var proposed = moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW));
        // then
        assertThat(contest().take(bySubject, NOW)).isEqualTo(new Step.Refused(Refusal.OWN_CASE, CaseState.NEW));
        assertThat(contest().assign(AGENT, person.toString(), NOW)).isInstanceOf(Step.Refused.class);
        assertThat(proposed.approve(byLinkedPerson, AGENT.subject(), NOW))
                .isEqualTo(new Step.Refused(Refusal.OWN_CASE, CaseState.CORRECTION_PROPOSED));
    }

    @Test
    void onlyWhoHasTheCaseProposesAndResolves() {
        // given
        var taken = moved(contest().take(AGENT, NOW));
        // then
        assertThat(taken.propose(APPROVER, NOW))
                .isEqualTo(new Step.Refused(Refusal.NOT_ASSIGNED_TO_YOU, CaseState.IN_PROGRESS));
        assertThat(taken.resolve(APPROVER, ResolutionReason.NO_MISTAKE_FOUND, NOW)).isInstanceOf(Step.Refused.class);
    }

    @Test
    void aRefusedCorrectionGoesBackToWork() {
        // given
        var proposed = moved(moved(contest().take(AGENT, NOW)).propose(AGENT, NOW));
        var approved = moved(proposed.approve(APPROVER, AGENT.subject(), NOW));
        // then
        assertThat(moved(proposed.reject(APPROVER, AGENT.subject(), NOW)).state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(moved(approved.refusedByOwner("UNKNOWN_TARGET", NOW)).state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void aLeadHandsACaseOverAndTheOtherBeginsByTakingIt() {
        // when
        var assigned = moved(contest().assign(AGENT, APPROVER.subject(), NOW));
        var begun = moved(assigned.take(APPROVER, NOW));
        // then
        assertThat(assigned.state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(begun.state()).isEqualTo(CaseState.IN_PROGRESS);
        assertThat(begun.progress().assignee()).isEqualTo(APPROVER.subject());
    }

    @Test
    void takingACaseTwiceChangesNothing() {
        // given
        var taken = moved(contest().take(AGENT, NOW));
        // then
        assertThat(taken.take(AGENT, NOW)).isEqualTo(new Step.Moved(taken, java.util.List.of()));
    }

    @Test
    void aRefusalCarriesItsReasonToTheCitizen() {
        // given
        var taken = moved(contest().take(AGENT, NOW));
        // when
        var step = (Step.Moved) taken.resolve(AGENT, ResolutionReason.ORDER_SUPPORTED_BY_EVIDENCE, NOW);
        // then
        assertThat(step.after().progress().resolution()).isEqualTo(Resolution.REFUSED);
        assertThat(step.entries()).containsExactly(new TimelineEntry(NOW, Event.RESOLVED, "ORDER_SUPPORTED_BY_EVIDENCE"));
    }
}
