package org.selamat.helpdesk.domain.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a promise falls due, computed afresh from the whole ledger of pauses each time: a deadline that is only pushed
 * forward loses time when something else about the case changes.
 */
public record Deadlines(BusinessCalendar calendar) {

    /**
     * @param opened when the case was opened; clocks start then
     * @param pauses the whole ledger, in any order and without overlap
     * @param now only counts for a pause that still lasts
     */
    public Instant due(SlaClock clock, Assessment assessment, Instant opened, List<Pause> pauses, Instant now) {
        var allowance = assessment.allowance(clock);
        var paused = clock == SlaClock.FIRST_RESPONSE ? Duration.ZERO : paused(allowance.hours(), pauses, now);
        var time = allowance.time().plus(paused);
        var due = allowance.hours() == Allowance.Hours.ALWAYS ? opened.plus(time) : calendar.plus(opened, time);
        var latest = assessment.latest();
        return latest != null && latest.isBefore(due) ? latest : due;
    }

    private Duration paused(Allowance.Hours hours, List<Pause> pauses, Instant now) {
        return pauses.stream()
                .map(p -> hours == Allowance.Hours.ALWAYS ? Duration.between(p.from(), p.end(now))
                        : calendar.between(p.from(), p.end(now)))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
