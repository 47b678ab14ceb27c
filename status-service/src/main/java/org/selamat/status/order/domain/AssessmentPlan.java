package org.selamat.status.order.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.selamat.status.order.domain.AssessmentTask.State;

/**
 * Which assessments an order asks for, worked out from its dates: nothing is scheduled, so nothing can be forgotten or pile up.
 */
public final class AssessmentPlan {

    private static final ZoneId MALAYSIA = ZoneId.of("Asia/Kuala_Lumpur");
    private static final Duration DAY = Duration.ofDays(1);

    private final HomeOrder order;
    private final Duration window;
    private final int escalateAfter;

    /** @param perDay a divisor of 24 */
    public AssessmentPlan(HomeOrder order, int perDay, int escalateAfter) {
        this.order = order;
        this.window = DAY.dividedBy(perDay);
        this.escalateAfter = escalateAfter;
    }

    /** Those that have begun, oldest first: from the window in which the order was issued to that in which it ended. */
    public List<AssessmentTask> tasksAt(Instant now, Collection<Assessment> done) {
        Map<Instant, Assessment> answers = done.stream()
                .collect(Collectors.toMap(Assessment::dueFrom, Function.identity(), (one, same) -> one));
        Instant end = order.endedAt().orElse(order.until());
        List<AssessmentTask> tasks = new ArrayList<>();
        int missed = 0;
        for (Instant from = first(); from.isBefore(end) && !from.isAfter(now); from = from.plus(window)) {
            State state = state(Optional.ofNullable(answers.get(from)), from.plus(window), now, missed);
            missed = state == State.MISSED || state == State.ESCALATED ? missed + 1 : 0;
            tasks.add(new AssessmentTask(from, from.plus(window), state));
        }
        return tasks;
    }

    public Optional<AssessmentTask> dueAt(Instant now, Collection<Assessment> done) {
        return tasksAt(now, done).stream().filter(task -> task.state() == State.DUE).findFirst();
    }

    private State state(Optional<Assessment> answer, Instant until, Instant now, int missedBefore) {
        if (answer.isPresent()) {
            return answer.get().symptoms().isEmpty() ? State.DONE : State.DONE_SYMPTOMS;
        }
        if (now.isBefore(until)) {
            return State.DUE;
        }
        return missedBefore + 1 >= escalateAfter ? State.ESCALATED : State.MISSED;
    }

    private Instant first() {
        Instant midnight = order.issuedAt().atZone(MALAYSIA).toLocalDate().atStartOfDay(MALAYSIA).toInstant();
        long windows = Duration.between(midnight, order.issuedAt()).dividedBy(window);
        return midnight.plus(window.multipliedBy(windows));
    }
}
