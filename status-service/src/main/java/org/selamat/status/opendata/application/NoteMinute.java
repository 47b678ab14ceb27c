package org.selamat.status.opendata.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.selamat.status.opendata.domain.Minutes;

/** Notes that this minute found the service alive, and whether its events left in time. */
@ApplicationScoped
public class NoteMinute {

    /** Boarding answers turn to REFER at the same lag. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Minutes minutes;
    private final Clock clock;

    NoteMinute(Minutes minutes, Clock clock) {
        this.minutes = minutes;
        this.clock = clock;
    }

    @Transactional
    public void now() {
        Instant now = clock.instant();
        minutes.note(now, now.minus(LATE));
    }
}
