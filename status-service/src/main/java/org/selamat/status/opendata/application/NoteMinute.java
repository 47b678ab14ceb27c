package org.selamat.status.opendata.application;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.kit.event.OutboxAge;
import org.selamat.status.opendata.domain.Minutes;

/** Notes that this minute found the service alive, and whether its events left in time. */
@ApplicationScoped
public class NoteMinute {

    /** Boarding answers turn to REFER at the same lag. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Minutes minutes;
    private final OutboxAge events;
    private final Clock clock;

    NoteMinute(Minutes minutes, OutboxAge events, Clock clock) {
        this.minutes = minutes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void now() {
        minutes.note(clock.instant(), events.seconds() > LATE.toSeconds());
    }
}
