package org.selamat.helpdesk.messaging;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.ResolutionReason;
import org.selamat.helpdesk.domain.SupportCase;
import org.selamat.helpdesk.domain.access.Grant;
import org.selamat.helpdesk.domain.correction.Correction;
import org.selamat.helpdesk.domain.sla.RunningClock.Alarm;
import org.selamat.kit.event.Outbox;
import org.selamat.kit.event.OutgoingEvent;

/** {@link Announcements} through the outbox. */
@ApplicationScoped
class OutboxAnnouncements implements Announcements {

    static final String CASES = "selamat.helpdesk.case.v1";
    static final String CORRECTIONS = "selamat.helpdesk.correction.v1";

    private final Outbox outbox;
    private final Notifications notifications;

    OutboxAnnouncements(Outbox outbox, Notifications notifications) {
        this.outbox = outbox;
        this.notifications = notifications;
    }

    @Override
    public void opened(SupportCase opened, Instant deadline) {
        var promise = opened.assessment();
        publish(CASES, "case-opened", person(opened), new Payloads.CaseOpened(opened.id().value(), opened.handle().value(),
                person(opened).value(), promise.queue(), promise.priority(), deadline));
        notifications.caseOpened(person(opened), opened.handle(), deadline.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void assigned(SupportCase assigned) {
        publish(CASES, "case-assigned", person(assigned), new Payloads.CaseAssigned(assigned.id().value(),
                assigned.handle().value(), person(assigned).value(), assigned.progress().assignee()));
    }

    @Override
    public void closed(SupportCase closed) {
        abandoned(closed);
        if (closed.progress().resolution() != Resolution.WITHDRAWN) {
            notifications.caseClosed(person(closed), closed.handle());
        }
    }

    @Override
    public void abandoned(SupportCase closed) {
        publish(CASES, "case-closed", person(closed), new Payloads.CaseClosed(closed.id().value(), closed.handle().value(),
                person(closed).value(), closed.progress().resolution()));
    }

    @Override
    public void contested(SupportCase contest) {
        publish(CORRECTIONS, "order-contested", person(contest), new Payloads.OrderContested(contest.id().value(),
                person(contest).value(), contest.concern().orderId(), contest.openedAt()));
    }

    @Override
    public void contestEnded(SupportCase contest, Resolution how, ResolutionReason why, Instant at) {
        publish(CORRECTIONS, "contest-ended", person(contest), new Payloads.ContestEnded(contest.id().value(),
                person(contest).value(), contest.concern().orderId(), how == Resolution.WITHDRAWN ? "WITHDRAWN" : "REJECTED",
                why,
                at));
    }

    @Override
    public void given(Grant grant) {
        publish(CASES, "grant-given", grant.person(), new Payloads.GrantGiven(grant.id(), grant.person().value(),
                grant.handle().value(), grant.granteeRole(), grant.scopes(), grant.notBefore(), grant.expiresAt()));
    }

    @Override
    public void revoked(Grant grant) {
        publish(CASES, "grant-revoked", grant.person(), new Payloads.GrantRevoked(grant.id(), grant.person().value()));
    }

    @Override
    public void approved(SupportCase of, Correction correction) {
        var target = new Payloads.Target(correction.target().kind(), correction.target().id());
        publish(CORRECTIONS, "correction-approved", person(of), new Payloads.CorrectionApproved(correction.id().value(),
                of.id().value(), person(of).value(), target, correction.proposer(), correction.decision().approver(),
                correction.reason(), correction.decision().at()));
    }

    @Override
    public void rang(SupportCase late, Alarm alarm) {
        var clock = alarm.clock();
        publish(CASES, alarm.isBreach() ? "case-sla-breached" : "case-sla-warning", person(late),
                new Payloads.DeadlineAlarm(late.id().value(), late.handle().value(), person(late).value(),
                        late.assessment().queue(),
                        late.assessment().priority(), clock.name(), alarm.isBreach() ? null : alarm.percent(), clock.dueAt()));
    }

    private void publish(String topic, String event, PersonId person, Object data) {
        outbox.publish(new OutgoingEvent(topic, "selamat.helpdesk." + event + ".v1", person.toString(), data));
    }

    private static PersonId person(SupportCase of) {
        return of.concern().person();
    }
}
