package org.selamat.helpdesk.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.selamat.helpdesk.domain.TimelineEntry.Event;
import org.selamat.helpdesk.domain.sla.Assessment;

/**
 * A support case. It moves only along {@link CaseState#mayBecome} and only for those who may move it; every method gives
 * the case after the step or the reason why there was none.
 */
public record SupportCase(CaseId id, CaseHandle handle, Concern concern, Assessment assessment, Instant openedAt,
        Progress progress) {

    public static SupportCase open(CaseId id, CaseHandle handle, Concern concern, Assessment assessment, Instant at) {
        return new SupportCase(id, handle, concern, assessment, at, Progress.START);
    }

    /** An officer takes the case into their own hands and begins. */
    public Step take(Officer officer, Instant at) {
        if (officer.is(concern.person())) {
            return refused(Refusal.OWN_CASE);
        }
        if (state().isWorkedOn() && officer.subject().equals(progress.assignee())) {
            return new Step.Moved(this, List.of());
        }
        return path(at).to(CaseState.ASSIGNED, Event.ASSIGNED).assignedTo(officer.subject())
                .to(CaseState.IN_PROGRESS, Event.STARTED).end();
    }

    /** A lead hands the case to somebody, who begins by taking it. */
    public Step assign(Officer lead, String assignee, Instant at) {
        if (lead.is(concern.person()) || assignee.equals(concern.person().toString())) {
            return refused(Refusal.OWN_CASE);
        }
        return path(at).to(CaseState.ASSIGNED, Event.ASSIGNED).assignedTo(assignee).end();
    }

    /** The helpdesk needs to see the record and asks; the resolution clock stops until the citizen answers. */
    public Step askForAccess(Officer officer, Instant at) {
        return guard(officer).orElseGet(() -> path(at).to(CaseState.WAITING_CITIZEN, Event.ACCESS_REQUESTED).end());
    }

    /** The citizen lets the helpdesk see the record: work goes on if it waited for that. */
    public Step accessGiven(Instant at) {
        if (isDecided()) {
            return refused(Refusal.WRONG_STATE);
        }
        return state() == CaseState.WAITING_CITIZEN ? path(at).to(CaseState.IN_PROGRESS, Event.ACCESS_GIVEN).end()
                : path(at).told(Event.ACCESS_GIVEN, null).end();
    }

    public Step propose(Officer officer, Instant at) {
        return guard(officer).orElseGet(() -> path(at).to(CaseState.CORRECTION_PROPOSED, Event.CORRECTION_PROPOSED).end());
    }

    /** A second person agrees. Neither may be the subject, and the second may not be the first. */
    public Step approve(Officer approver, String proposer, Instant at) {
        return fourEyes(approver, proposer)
                .orElseGet(() -> path(at).to(CaseState.CORRECTION_APPROVED, Event.CORRECTION_APPROVED).end());
    }

    /** A second person disagrees: back to work. */
    public Step reject(Officer approver, String proposer, Instant at) {
        return fourEyes(approver, proposer)
                .orElseGet(() -> state() != CaseState.CORRECTION_PROPOSED ? refused(Refusal.WRONG_STATE)
                        : path(at).to(CaseState.IN_PROGRESS, Event.CORRECTION_REJECTED).end());
    }

    /** The owner service has applied it. */
    public Step applied(Instant at) {
        return path(at).to(CaseState.CORRECTION_APPLIED, Event.CORRECTION_APPLIED).end();
    }

    /** The owner service could not apply it and says why: back to work. */
    public Step refusedByOwner(String reason, Instant at) {
        return state() != CaseState.CORRECTION_APPROVED ? refused(Refusal.WRONG_STATE)
                : path(at).to(CaseState.IN_PROGRESS, Event.CORRECTION_REFUSED, reason).end();
    }

    /** Every copy shows the corrected state: this is the only way for a corrected case to end. */
    public Step converged(Instant at) {
        if (state() != CaseState.CORRECTION_APPLIED) {
            return refused(Refusal.WRONG_STATE);
        }
        return path(at).told(Event.CONVERGED, null).resolved(Resolution.CORRECTED, null).to(CaseState.CLOSED, Event.CLOSED)
                .end();
    }

    /** The contested order was taken back without this case: it waits for the proof that every copy knows, and nobody else. */
    public Step takenBack(Instant at) {
        return isDecided() ? refused(Refusal.WRONG_STATE) : path(at).told(Event.ORDER_TAKEN_BACK, null).end();
    }

    /** Every copy knows that the order was taken back. A correction of this very case ends it by its own proof. */
    public Step proven(Instant at) {
        return isDecided() || state().isBeingCorrected() ? refused(Refusal.WRONG_STATE)
                : path(at).told(Event.CONVERGED, null).resolved(Resolution.CORRECTED, null)
                        .to(CaseState.CLOSED, Event.CLOSED).end();
    }

    /** What it was about has ended by itself, and nobody has to look any more. */
    public Step overtaken(ResolutionReason why, Instant at) {
        return isDecided() || state().isBeingCorrected() ? refused(Refusal.WRONG_STATE)
                : path(at).resolved(why.resolution(), why.name()).to(CaseState.CLOSED, Event.CLOSED).end();
    }

    /** An agent ends the case without a correction, with a reason that the citizen reads. */
    public Step resolve(Officer officer, ResolutionReason reason, Instant at) {
        return guard(officer).orElseGet(() -> path(at).resolved(reason.resolution(), reason.name()).end());
    }

    /** The case that this one was linked to was corrected, so nothing is left to do here. */
    public Step settledBy(Resolution other, Instant at) {
        return path(at).resolved(other, null).to(CaseState.CLOSED, Event.CLOSED).end();
    }

    public Step close(Instant at) {
        return path(at).to(CaseState.CLOSED, Event.CLOSED).end();
    }

    public Step withdraw(Instant at) {
        return state().isBeingCorrected() ? refused(Refusal.WRONG_STATE)
                : path(at).ended(CaseState.WITHDRAWN, Resolution.WITHDRAWN, Event.WITHDRAWN, null).end();
    }

    /** The person was erased: nobody waits for it any more, whatever was under way. */
    public Step abandon(Instant at) {
        return state() == CaseState.RESOLVED ? close(at)
                : path(at).ended(CaseState.WITHDRAWN, Resolution.WITHDRAWN, Event.WITHDRAWN, null).end();
    }

    public CaseState state() {
        return progress.state();
    }

    private boolean isDecided() {
        return state().isOver() || state() == CaseState.RESOLVED;
    }

    private Optional<Step> guard(Officer officer) {
        if (officer.is(concern.person())) {
            return Optional.of(refused(Refusal.OWN_CASE));
        }
        return Objects.equals(officer.subject(), progress.assignee()) ? Optional.empty()
                : Optional.of(refused(Refusal.NOT_ASSIGNED_TO_YOU));
    }

    private Optional<Step> fourEyes(Officer approver, String proposer) {
        if (approver.is(concern.person())) {
            return Optional.of(refused(Refusal.OWN_CASE));
        }
        return approver.subject().equals(proposer) ? Optional.of(refused(Refusal.SAME_PERSON)) : Optional.empty();
    }

    private Step refused(Refusal why) {
        return new Step.Refused(why, state());
    }

    private CasePath path(Instant at) {
        return new CasePath(this, at);
    }

    SupportCase with(Progress next) {
        return new SupportCase(id, handle, concern, assessment, openedAt, next);
    }
}
