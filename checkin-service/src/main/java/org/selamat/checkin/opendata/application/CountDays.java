package org.selamat.checkin.opendata.application;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.CountingPlan;
import org.selamat.checkin.opendata.domain.DayTally;
import org.selamat.checkin.opendata.domain.States;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Counts days that are over. Two replicas that count the same day write the same figures. */
@ApplicationScoped
public class CountDays {

    private final CountedDays days;
    private final States states;
    private final Clock clock;

    CountDays(CountedDays days, States states, Clock clock) {
        this.days = days;
        this.states = states;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    public void countWhatIsDue() {
        var now = clock.instant();
        CountingPlan.due(now, days.countedSince(CountingPlan.first(now))).forEach(this::count);
    }

    private void count(LocalDate day) {
        var tally = new DayTally(day, days::sketch);
        days.forEachCheckIn(day,
                (person, venue, district, checkedInAt) -> tally.add(person, venue, checkedInAt, states.of(district)));
        days.keep(tally.counted(), clock.instant());
    }
}
