package org.selamat.status.order.application;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.order.domain.AssessmentPlan;
import org.selamat.status.order.domain.AssessmentTask;
import org.selamat.status.order.domain.Assessments;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.policy.domain.AssessmentRules;
import org.selamat.status.policy.domain.PolicySet;

/** Works out which assessments an order asks for: by whether it rests on an infection, under the policy of its issue. */
@ApplicationScoped
class PlanAssessments {

    private static final Set<EvidenceKind> INFECTION = EnumSet.of(EvidenceKind.PCR_POSITIVE, EvidenceKind.RTK_POSITIVE,
            EvidenceKind.CASE_CONFIRMED);

    private final EvidenceLog log;
    private final Assessments assessments;
    private final PolicySet policies;
    private final Clock clock;

    PlanAssessments(EvidenceLog log, Assessments assessments, PolicySet policies, Clock clock) {
        this.log = log;
        this.assessments = assessments;
        this.policies = policies;
        this.clock = clock;
    }

    AssessmentPlan of(HomeOrder order) {
        AssessmentRules rules = policies.inForceAt(order.issuedAt()).orders().assessments();
        boolean ofCase = log.of(order.person()).all().stream().filter(one -> order.because().contains(one.id()))
                .map(Evidence::kind).anyMatch(INFECTION::contains);
        return new AssessmentPlan(order, ofCase ? rules.ofCase() : rules.ofOthers(), rules.escalateAfter());
    }

    List<AssessmentTask> tasks(HomeOrder order) {
        return of(order).tasksAt(clock.instant(), assessments.of(order.id()));
    }
}
