package org.selamat.helpdesk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.selamat.helpdesk.testsupport.Samples.AGENT;
import static org.selamat.helpdesk.testsupport.Samples.APPROVER;
import static org.selamat.helpdesk.testsupport.Samples.NOW;
import static org.selamat.helpdesk.testsupport.Samples.contest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is tried in whatever order. */
class SupportCasePropertyTest {

    private static final List<Function<SupportCase, Step>> STEPS = List.of(
            c -> c.take(AGENT, NOW), c -> c.take(APPROVER, NOW), c -> c.assign(AGENT, APPROVER.subject(), NOW),
            c -> c.askForAccess(AGENT, NOW), c -> c.accessGiven(NOW), c -> c.propose(AGENT, NOW),
            c -> c.approve(APPROVER, AGENT.subject(), NOW), c -> c.approve(AGENT, AGENT.subject(), NOW),
            c -> c.reject(APPROVER, AGENT.subject(), NOW), c -> c.applied(NOW), c -> c.refusedByOwner("STALE", NOW),
            c -> c.converged(NOW), c -> c.resolve(AGENT, ResolutionReason.EXPLAINED, NOW), c -> c.withdraw(NOW),
            c -> c.close(NOW), c -> c.settledBy(Resolution.CORRECTED, NOW), c -> c.abandon(NOW), c -> c.takenBack(NOW),
            c -> c.proven(NOW), c -> c.overtaken(ResolutionReason.CLEARED_TO_BOARD, NOW));

    @Property(tries = 2000)
    void aCaseIsCorrectedOnlyByTwoPeopleAndTheOwner(
            @ForAll @Size(min = 20, max = 120) List<@IntRange(max = 14) Integer> tries) {
        // given
        var walk = walk(tries);
        var end = walk.get(walk.size() - 1);
        // then
        if (end.progress().resolution() == Resolution.CORRECTED) {
            assertThat(walk).extracting(SupportCase::state).containsSubsequence(CaseState.CORRECTION_PROPOSED,
                    CaseState.CORRECTION_APPROVED, CaseState.CORRECTION_APPLIED, CaseState.CLOSED);
        }
    }

    @Property(tries = 2000)
    void whatIsOverStaysOver(@ForAll @Size(min = 20, max = 120) List<@IntRange(max = 19) Integer> tries) {
        // given
        var walk = walk(tries);
        // then
        for (int i = 1; i < walk.size(); i++) {
            if (walk.get(i - 1).state().isOver()) {
                assertThat(walk.get(i)).isEqualTo(walk.get(i - 1));
            }
        }
    }

    @Property(tries = 2000)
    void anEndedCaseSaysHowItEnded(@ForAll @Size(min = 20, max = 120) List<@IntRange(max = 19) Integer> tries) {
        // given
        var walk = walk(tries);
        // then
        assertThat(walk).allSatisfy(c -> assertThat(c.progress().resolution() != null)
                .isEqualTo(c.state() == CaseState.RESOLVED || c.state().isOver()));
    }

    @Property(tries = 2000)
    void everyRealStepTellsTheCitizen(@ForAll @Size(min = 20, max = 120) List<@IntRange(max = 19) Integer> tries) {
        // given
        var here = contest();
        for (int index : tries) {
            // when
            var step = STEPS.get(index).apply(here);
            // then
            if (step instanceof Step.Moved moved) {
                assertThat(moved.after().equals(here) || !moved.entries().isEmpty()).isTrue();
                here = moved.after();
            }
        }
    }

    private static List<SupportCase> walk(List<Integer> tries) {
        var walk = new ArrayList<>(List.of(contest()));
        for (int index : tries) {
            var here = walk.get(walk.size() - 1);
            walk.add(STEPS.get(index).apply(here) instanceof Step.Moved moved ? moved.after() : here);
        }
        return walk;
    }
}
