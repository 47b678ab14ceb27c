package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.Assessment;
import org.selamat.status.order.domain.Assessment.Symptom;
import org.selamat.status.order.domain.AssessmentTask;
import org.selamat.status.order.domain.Assessments;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.person.domain.PersonId;

/** Somebody under a home order says how they are. Symptoms become evidence; silence never does. */
@ApplicationScoped
public class AssessHealth {

    private final FindOwnOrder orders;
    private final Assessments assessments;
    private final PlanAssessments plans;
    private final NoteSymptoms symptoms;
    private final Clock clock;

    AssessHealth(FindOwnOrder orders, Assessments assessments, PlanAssessments plans, NoteSymptoms symptoms, Clock clock) {
        this.orders = orders;
        this.assessments = assessments;
        this.plans = plans;
        this.symptoms = symptoms;
        this.clock = clock;
    }

    @Transactional
    public Outcome assess(PersonId person, String actor, OrderId id, Set<Symptom> said) {
        return orders.locked(person, id).map(order -> assess(order, actor, said)).orElseGet(Unknown::new);
    }

    private Outcome assess(HomeOrder order, String actor, Set<Symptom> said) {
        Instant now = clock.instant();
        if (!order.isOpen() || !now.isBefore(order.until())) {
            return new Over();
        }
        var due = plans.of(order).dueAt(now, assessments.of(order.id()));
        due.ifPresent(task -> {
            assessments.add(new Assessment(order.id(), task.dueFrom(), now, said));
            symptoms.note(order, actor, said, now);
        });
        return due.<Outcome> map(task -> new Done(plans.tasks(order))).orElseGet(NothingDue::new);
    }

    /** What became of it. */
    public sealed interface Outcome {
    }

    /** Taken. */
    public record Done(List<AssessmentTask> tasks) implements Outcome {
    }

    /** This window's is done. */
    public record NothingDue() implements Outcome {
    }

    /** The order has ended. */
    public record Over() implements Outcome {
    }

    /** The person has no such order. */
    public record Unknown() implements Outcome {
    }
}
