package org.selamat.helpdesk.domain.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.selamat.helpdesk.domain.CaseId;

/**
 * A clock of a case that still runs, and the last share of its time at which somebody was warned.
 *
 * @param warned percent: 0, 50, 75, 90 or 100
 */
public record RunningClock(CaseId caseId, SlaClock name, Instant startedAt, Instant dueAt, int warned) {

    /** Warn three times, then say that the promise is broken. */
    private static final List<Integer> SHARES = List.of(50, 75, 90, 100);

    public static RunningClock start(CaseId caseId, SlaClock name, Instant startedAt, Instant dueAt) {
        return new RunningClock(caseId, name, startedAt, dueAt, 0);
    }

    /** The same clock with another deadline; a warning that was given is not given twice. */
    public RunningClock due(Instant newDueAt) {
        return new RunningClock(caseId, name, startedAt, newDueAt, warned);
    }

    /** The highest share that has passed without a warning; the ones that were slept through are not told one by one. */
    public Optional<Alarm> ring(Instant now) {
        return SHARES.stream().filter(share -> share > warned && !at(share).isAfter(now)).reduce((lower, higher) -> higher)
                .map(share -> new Alarm(new RunningClock(caseId, name, startedAt, dueAt, share), share));
    }

    /** When it rings next; empty once it has run out. */
    public Optional<Instant> nextAlarm() {
        return SHARES.stream().filter(share -> share > warned).findFirst().map(this::at);
    }

    private Instant at(int percent) {
        return startedAt.plus(Duration.between(startedAt, dueAt).multipliedBy(percent).dividedBy(100));
    }

    /** A share of the time has passed. */
    public record Alarm(RunningClock clock, int percent) {

        public boolean isBreach() {
            return percent == 100;
        }
    }
}
