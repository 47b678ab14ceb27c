package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.selamat.status.order.domain.AssessmentTask.State;
import org.selamat.status.policy.domain.ReminderRules;

/**
 * What the person of one open order is written about, and when it is looked at next.
 *
 * @param remindedAt when they were reminded of an assessment last
 * @param alertedAt when they were told that they don't seem to have the order; once is enough
 */
public record OrderWatch(HomeOrder order, Optional<Instant> remindedAt, Optional<Instant> alertedAt) {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final Duration WHEN_NOTHING_IS_DUE = Duration.ofHours(12);

    public OrderWatch {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(remindedAt, "remindedAt");
        Objects.requireNonNull(alertedAt, "alertedAt");
    }

    public static OrderWatch begin(HomeOrder order) {
        return new OrderWatch(order, Optional.empty(), Optional.empty());
    }

    /** @param tasks the order's assessments that have begun, oldest first */
    public Look at(Instant now, List<AssessmentTask> tasks, ReminderRules rules) {
        Instant morning = nextMoment(now, rules);
        if (morning.isAfter(now)) {
            return new Look(false, false, morning);
        }
        return new Look(isMissed(now, tasks, rules), isUnserved(now, rules), next(now, tasks, rules));
    }

    public OrderWatch after(Look look, Instant now) {
        return new OrderWatch(order, look.remind() ? Optional.of(now) : remindedAt,
                look.alert() ? Optional.of(now) : alertedAt);
    }

    /** The last window that has passed went without an answer, and the one that is open can still be answered. */
    private boolean isMissed(Instant now, List<AssessmentTask> tasks, ReminderRules rules) {
        int last = tasks.size() - 1;
        boolean open = last > 0 && tasks.get(last).state() == State.DUE;
        State before = open ? tasks.get(last - 1).state() : State.DONE;
        boolean reminded = remindedAt.filter(at -> now.isBefore(at.plus(rules.atMostEvery()))).isPresent();
        return (before == State.MISSED || before == State.ESCALATED) && !reminded;
    }

    private boolean isUnserved(Instant now, ReminderRules rules) {
        return order.servedAt().isEmpty() && alertedAt.isEmpty() && !now.isBefore(order.issuedAt().plus(rules.servedWithin()));
    }

    private Instant next(Instant now, List<AssessmentTask> tasks, ReminderRules rules) {
        Stream<Instant> windowEnds = tasks.stream().map(AssessmentTask::dueUntil);
        Stream<Instant> reminders = remindedAt.stream().map(at -> at.plus(rules.atMostEvery()));
        Instant next = Stream.of(windowEnds, reminders, Stream.of(order.issuedAt().plus(rules.servedWithin())))
                .flatMap(times -> times).filter(time -> time.isAfter(now)).min(Instant::compareTo)
                .orElse(now.plus(WHEN_NOTHING_IS_DUE));
        return nextMoment(next, rules);
    }

    /** Nobody is woken. */
    private static Instant nextMoment(Instant t, ReminderRules rules) {
        ZonedDateTime local = t.atZone(MALAYSIA);
        if (local.toLocalTime().isBefore(rules.from())) {
            return local.with(rules.from()).toInstant();
        }
        return local.toLocalTime().isBefore(rules.until()) ? t : local.plusDays(1).with(rules.from()).toInstant();
    }

    /**
     * What is due at one moment.
     *
     * @param remind of a missed assessment
     * @param alert that the order doesn't seem to have reached them
     */
    public record Look(boolean remind, boolean alert, Instant lookAgain) {
    }
}
