package org.selamat.helpdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.selamat.helpdesk.domain.CaseHandle;
import org.selamat.helpdesk.domain.CaseId;
import org.selamat.helpdesk.domain.CaseKind;
import org.selamat.helpdesk.domain.CaseState;
import org.selamat.helpdesk.domain.Concern;
import org.selamat.helpdesk.domain.Flight;
import org.selamat.helpdesk.domain.PersonId;
import org.selamat.helpdesk.domain.Progress;
import org.selamat.helpdesk.domain.Resolution;
import org.selamat.helpdesk.domain.SupportCase;

/** A row of {@code support_case}. */
@Entity
@Table(name = "support_case")
class CaseEntity {

    @Id
    UUID id;
    @Column(updatable = false)
    String handle;
    @Column(name = "person_id", updatable = false)
    UUID personId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    CaseKind kind;
    @Column(name = "order_id", updatable = false)
    UUID orderId;
    @Column(name = "flight_number", updatable = false)
    String flightNumber;
    @Column(name = "departure_at", updatable = false)
    Instant departureAt;
    @Column(name = "decision_id", updatable = false)
    UUID decisionId;
    @Column(name = "access_offered", updatable = false)
    boolean accessOffered;
    @Embedded
    AssessmentColumns assessment;
    @Column(name = "opened_at", updatable = false)
    Instant openedAt;
    @Enumerated(EnumType.STRING)
    CaseState state;
    String assignee;
    @Enumerated(EnumType.STRING)
    Resolution resolution;

    static CaseEntity of(SupportCase opened) {
        var concern = opened.concern();
        var row = new CaseEntity();
        row.id = opened.id().value();
        row.handle = opened.handle().value();
        row.personId = concern.person().value();
        row.kind = concern.kind();
        row.orderId = concern.orderId();
        row.flightNumber = concern.flight() == null ? null : concern.flight().number();
        row.departureAt = concern.flight() == null ? null : concern.flight().departureAt();
        row.decisionId = concern.decisionId();
        row.accessOffered = concern.accessOffered();
        row.assessment = AssessmentColumns.of(opened.assessment());
        row.openedAt = opened.openedAt();
        row.take(opened.progress());
        return row;
    }

    void take(Progress progress) {
        state = progress.state();
        assignee = progress.assignee();
        resolution = progress.resolution();
    }

    SupportCase toCase() {
        var flight = flightNumber == null ? null : new Flight(flightNumber, departureAt);
        var concern = new Concern(new PersonId(personId), kind, orderId, flight, decisionId, accessOffered);
        return new SupportCase(new CaseId(id), new CaseHandle(handle), concern, assessment.toAssessment(), openedAt,
                new Progress(state, assignee, resolution));
    }
}
