package org.selamat.status.order.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.order.domain.AssessmentTask;
import org.selamat.status.order.domain.HomeOrder;
import org.selamat.status.order.domain.OrderId;
import org.selamat.status.order.domain.OrderWatch;
import org.selamat.status.order.domain.OrderWatch.Look;
import org.selamat.status.order.domain.OrderWatches;
import org.selamat.status.order.domain.OrderWatches.Planned;
import org.selamat.status.order.domain.OrderWatches.Served;
import org.selamat.status.policy.domain.PolicySet;
import org.selamat.status.policy.domain.ReminderRules;

/**
 * Reminds people of assessments that they missed, and tells them once of an order that they don't seem to have. It changes
 * nothing about any order: silence prolongs nothing.
 */
@ApplicationScoped
public class RemindPeople {

    private final OrderWatches watches;
    private final PlanAssessments plans;
    private final TellAboutOrder tell;
    private final PolicySet policies;
    private final Clock clock;

    RemindPeople(OrderWatches watches, PlanAssessments plans, TellAboutOrder tell, PolicySet policies, Clock clock) {
        this.watches = watches;
        this.plans = plans;
        this.tell = tell;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Looks at those whose time has come, and at those that have ended no more.
     *
     * @param limit orders in one transaction
     */
    @Transactional
    public Reminded next(int limit) {
        Instant now = clock.instant();
        List<OrderWatch> due = watches.dueAt(now, limit);
        Map<Boolean, List<OrderWatch>> byOpen = due.stream().collect(Collectors.partitioningBy(one -> one.order().isOpen()));
        watches.drop(byOpen.get(false).stream().map(one -> one.order().id()).toList());
        return look(byOpen.get(true), now).among(due.size());
    }

    private Reminded look(List<OrderWatch> open, Instant now) {
        if (open.isEmpty()) {
            return new Reminded(0, 0, 0);
        }
        ReminderRules rules = rules(now);
        Map<OrderId, List<AssessmentTask>> tasks = plans.tasks(open.stream().map(OrderWatch::order).toList());
        List<Planned> planned = new ArrayList<>();
        int reminders = 0;
        int alerts = 0;
        for (OrderWatch watch : open) {
            Look look = watch.at(now, tasks.get(watch.order().id()), rules);
            tell(watch.order(), look);
            reminders += look.remind() ? 1 : 0;
            alerts += look.alert() ? 1 : 0;
            planned.add(new Planned(watch.after(look, now), look.lookAgain()));
        }
        watches.put(planned);
        return new Reminded(open.size(), reminders, alerts);
    }

    private void tell(HomeOrder order, Look look) {
        if (look.remind()) {
            tell.missed(order);
        }
        if (look.alert()) {
            tell.unserved(order);
        }
    }

    @Transactional
    public Served served() {
        Instant now = clock.instant();
        return watches.served(now.minus(rules(now).servedWithin()));
    }

    private ReminderRules rules(Instant now) {
        return policies.inForceAt(now).orders().reminders();
    }

    /** What came of one step: orders looked at, and who was written to. */
    public record Reminded(int looked, int reminders, int alerts) {

        private Reminded among(int all) {
            return new Reminded(all, reminders, alerts);
        }
    }
}
