package org.selamat.helpdesk.persistence;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.selamat.helpdesk.domain.sla.Allowance;
import org.selamat.helpdesk.domain.sla.Assessment;
import org.selamat.helpdesk.domain.sla.Priority;
import org.selamat.helpdesk.domain.sla.Queue;

/** What was promised, as it was promised: a later policy doesn't rewrite it. */
@Embeddable
class AssessmentColumns {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Queue queue;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    Priority priority;
    @Column(name = "policy_version", updatable = false)
    String policyVersion;
    @Column(name = "first_seconds", updatable = false)
    long firstSeconds;
    @Enumerated(EnumType.STRING)
    @Column(name = "first_hours", updatable = false)
    Allowance.Hours firstHours;
    @Column(name = "resolution_seconds", updatable = false)
    long resolutionSeconds;
    @Enumerated(EnumType.STRING)
    @Column(name = "resolution_hours", updatable = false)
    Allowance.Hours resolutionHours;
    @Column(updatable = false)
    Instant latest;

    static AssessmentColumns of(Assessment assessment) {
        var columns = new AssessmentColumns();
        columns.queue = assessment.queue();
        columns.priority = assessment.priority();
        columns.policyVersion = assessment.policyVersion();
        columns.firstSeconds = assessment.firstResponse().time().toSeconds();
        columns.firstHours = assessment.firstResponse().hours();
        columns.resolutionSeconds = assessment.resolution().time().toSeconds();
        columns.resolutionHours = assessment.resolution().hours();
        columns.latest = assessment.latest();
        return columns;
    }

    Assessment toAssessment() {
        return new Assessment(queue, priority, policyVersion, new Allowance(Duration.ofSeconds(firstSeconds), firstHours),
                new Allowance(Duration.ofSeconds(resolutionSeconds), resolutionHours), latest);
    }
}
