package org.selamat.checkin.visit.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.checkin.visit.domain.CheckInRules;

/** Finds out whether a phone's clock is right, by the time that it sends at. If it isn't, none of its times is. */
@ApplicationScoped
public class CompareClocks {

    /**
     * A phone's clock that is off.
     *
     * @param serverTime what it should have said
     * @param ahead negative when it is behind
     */
    public record ClockOff(Instant serverTime, Duration ahead) {
    }

    private final Clock clock;

    CompareClocks(Clock clock) {
        this.clock = clock;
    }

    /** Empty when it is right. */
    public Optional<ClockOff> with(Instant sentAt) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return CheckInRules.isOff(sentAt, now) ? Optional.of(new ClockOff(now, Duration.between(now, sentAt)))
                : Optional.empty();
    }
}
