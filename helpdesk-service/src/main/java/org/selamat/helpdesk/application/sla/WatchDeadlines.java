package org.selamat.helpdesk.application.sla;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.helpdesk.HelpdeskConfig;
import org.selamat.helpdesk.domain.Announcements;
import org.selamat.helpdesk.domain.Cases;
import org.selamat.helpdesk.domain.TimelineEntry;
import org.selamat.helpdesk.domain.sla.Clocks;
import org.selamat.helpdesk.domain.sla.RunningClock;
import org.selamat.helpdesk.domain.sla.RunningClock.Alarm;

/**
 * Tells when a deadline comes near and when it has passed. Any number of replicas may do this at once: each takes the
 * clocks that no other holds, and a warning commits with the mark that it was given.
 */
@ApplicationScoped
public class WatchDeadlines {

    private final Clocks clocks;
    private final Cases cases;
    private final Announcements announcements;
    private final Clock clock;
    private final int batch;

    WatchDeadlines(Clocks clocks, Cases cases, Announcements announcements, Clock clock, HelpdeskConfig config) {
        this.clocks = clocks;
        this.cases = cases;
        this.announcements = announcements;
        this.clock = clock;
        this.batch = config.alarms().batch();
    }

    /** @return whether a full batch rang, so that more may wait */
    @Transactional
    public boolean ring() {
        var now = clock.instant();
        var ringing = clocks.ringing(now, batch);
        ringing.forEach(running -> running.ring(now).ifPresent(alarm -> tell(running, alarm, now)));
        return ringing.size() == batch;
    }

    private void tell(RunningClock running, Alarm alarm, Instant now) {
        clocks.set(alarm.clock());
        var late = cases.find(running.caseId()).orElseThrow();
        announcements.rang(late, alarm);
        if (alarm.isBreach()) {
            cases.tell(late.id(), List.of(new TimelineEntry(now, TimelineEntry.Event.DEADLINE_MISSED, running.name().name())));
        }
    }
}
