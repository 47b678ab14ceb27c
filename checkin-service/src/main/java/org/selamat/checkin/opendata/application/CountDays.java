package org.selamat.checkin.opendata.application;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.domain.PersonId;
import org.selamat.checkin.opendata.domain.CountedDays;
import org.selamat.checkin.opendata.domain.CountingPlan;
import org.selamat.checkin.opendata.domain.DayTally;
import org.selamat.checkin.opendata.domain.States;
import org.selamat.checkin.person.domain.Merges;
import org.selamat.checkin.person.domain.SamePersons;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Counts days that are over, people by the merges that stand then. Two replicas that count the same day write the same figures.
 */
@ApplicationScoped
public class CountDays {

    private final CountedDays days;
    private final States states;
    private final Merges merges;
    private final Clock clock;

    CountDays(CountedDays days, States states, Merges merges, Clock clock) {
        this.days = days;
        this.merges = merges;
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
        var same = SamePersons.of(merges.standing());
        days.forEachCheckIn(day, (person, venue, district, checkedInAt) -> tally
                .add(same.survivorOf(new PersonId(person)).value(), venue, checkedInAt, states.of(district)));
        days.keep(tally.counted(), clock.instant());
    }
}
