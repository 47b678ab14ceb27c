package org.selamat.status.policy.domain;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/**
 * When people under a home order are written to because they don't answer, or don't seem to have it.
 *
 * @param servedWithin how long after its issue an order may go without its person saying that they have it
 * @param atMostEvery least time between two reminders of assessments
 * @param from first time of day, in Malaysia, at which anybody is reminded
 * @param until from this time of day on nobody is, until the next morning
 */
public record ReminderRules(Duration servedWithin, Duration atMostEvery, LocalTime from, LocalTime until) {

    public ReminderRules {
        Objects.requireNonNull(servedWithin, "servedWithin");
        Objects.requireNonNull(atMostEvery, "atMostEvery");
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("reminders have to end later in the day than they begin");
        }
    }
}
