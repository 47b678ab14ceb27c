package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.evidence.domain.Evidence;
import org.selamat.status.evidence.domain.EvidenceKind;
import org.selamat.status.evidence.domain.EvidenceLog;
import org.selamat.status.evidence.domain.EvidenceSet;
import org.selamat.status.order.domain.Assessment;
import org.selamat.status.order.domain.AssessmentPlan;
import org.selamat.status.order.domain.AssessmentTask;
import org.selamat.status.order.domain.Assessments;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;
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
        return plan(order, log.of(order.person()));
    }

    private AssessmentPlan plan(HomeOrder order, EvidenceSet evidence) {
        AssessmentRules rules = policies.inForceAt(order.issuedAt()).orders().assessments();
        boolean ofCase = evidence.all().stream().filter(one -> order.because().contains(one.id()))
                .map(Evidence::kind).anyMatch(INFECTION::contains);
        return new AssessmentPlan(order, ofCase ? rules.ofCase() : rules.ofOthers(), rules.escalateAfter());
    }

    List<AssessmentTask> tasks(HomeOrder order) {
        return tasks(List.of(order)).get(order.id());
    }

    /** Those of many orders, in as many reads as for one. */
    Map<OrderId, List<AssessmentTask>> tasks(Collection<HomeOrder> orders) {
        Instant now = clock.instant();
        Map<PersonId, EvidenceSet> evidence = log.of(orders.stream().map(HomeOrder::person).collect(Collectors.toSet()));
        Map<OrderId, List<Assessment>> done = assessments.of(orders.stream().map(HomeOrder::id).toList());
        return orders.stream().collect(Collectors.toMap(HomeOrder::id, order -> plan(order, evidence.get(order.person()))
                .tasksAt(now, done.getOrDefault(order.id(), List.of()))));
    }
}
